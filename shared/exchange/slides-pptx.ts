/** One slide: a title, lines below it, and notes for who speaks. */
export type Slide = {
  /** Its title. */
  title: string;
  /** Its lines, each a thing of its own. */
  lines: readonly string[];
  /** What the speaker sees. */
  notes: string;
};

/** Colours of the slides, as the file wants them: ink and the quiet accent of the product. */
const COLOUR = { ink: '1B1F23', accent: '0B5A73' };

/** A line of the slide's body that is longer than this many characters is set smaller. */
const LONG_LINE = 90;

/** Slides as a PowerPoint file (Office Open XML); what writes them is loaded when it is first needed. */
export async function writeSlidesPptx(slides: readonly Slide[], title: string): Promise<Blob> {
  const { default: Deck } = await import('pptxgenjs');
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  for (const { title: heading, lines, notes } of slides) {
    const slide = deck.addSlide();
    const fontSize = lines.some(({ length }) => length > LONG_LINE) ? 16 : 20;
    slide.addText(heading, {
      x: 0.7,
      y: 0.45,
      w: 11.9,
      h: 0.9,
      fontSize: 30,
      bold: true,
      color: COLOUR.accent,
      valign: 'middle',
      fit: 'shrink',
    });
    if (lines.length > 0) {
      slide.addText(
        lines.map((text) => ({ text, options: { bullet: true, breakLine: true } })),
        {
          x: 0.7,
          y: 1.5,
          w: 11.9,
          h: 5.4,
          fontSize,
          color: COLOUR.ink,
          valign: 'top',
          paraSpaceAfter: 8,
          fit: 'shrink',
        },
      );
    }
    slide.addNotes(notes);
  }
  const written = await deck.write({ outputType: 'arraybuffer' });
  if (!(written instanceof ArrayBuffer)) throw new Error('the slides were not written as bytes');
  return new Blob([written], {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  });
}
