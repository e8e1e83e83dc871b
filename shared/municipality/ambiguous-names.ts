/**
 * Names of municipalities that are also common words, first names or surnames. Alone they prove little:
 * see `municipalitiesInText` for what has to stand beside them.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  [
    // Common words
    'Salo Aura Perho Kolari Kannus Luoto Lahti Kotka Hanko Virrat Kauhava Sund Multia Simo Loppi',
    // First names
    'Salla Kaarina Vanda Lovisa',
    // Surnames
    'Pori Ii Eura Rauma Marttila Nousiainen Siikainen Tervo Vesanto Tammela Hamina Heinola Laitila Hattula',
    'Hollola Somero Nakkila Nurmes Inari Tornio Kemi Pello Kerava Juva Vaala Lieto Masku Soini Kuhmo Sulkava',
    'Pirkkala Kauppila Rusko Posio Turku Raisio Savolainen Hirvensalmi Kangasniemi Oulainen',
  ].flatMap((names) => names.split(' ')),
);
