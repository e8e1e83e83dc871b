/** What the widget's map says in Finnish: the original of the other languages. */
export const mapFi = {
  /** Name of the map, with what its keys do. */
  map: 'Kumppanit kartalla: nuolinäppäimet siirtävät, plus ja miinus muuttavat kokoa',
  /** Below the map: nothing is on it alone. */
  note: 'Samat kumppanit ovat alla luettelossa.',
  /** The button that shows a smaller area larger. */
  closer: 'Lähennä',
  /** The button that shows a larger area. */
  farther: 'Loitonna',
  /** The button that shows all partners. */
  all: 'Näytä kaikki',
  /** The buttons that move the map, by where they move it. */
  moves: {
    /** Towards the west. */
    left: 'Siirrä länteen',
    /** Towards the north. */
    up: 'Siirrä pohjoiseen',
    /** Towards the south. */
    down: 'Siirrä etelään',
    /** Towards the east. */
    right: 'Siirrä itään',
  },
} as const;
