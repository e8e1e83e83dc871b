/**
 * Names of municipalities that are also common words, first names or surnames. Alone they prove little:
 * see `municipalitiesInText` for what has to stand beside them.
 */
export const ambiguousNames: ReadonlySet<string> = new Set(
  [
    // Common words
    'Salo Aura Perho Kolari Kannus Luoto Lahti Kotka Hanko Virrat Sund Multia',
    // First names
    'Salla Kaarina Simo Soini Vanda Lovisa',
    // Surnames
    'Pori Ii Eura Rauma Marttila Nousiainen Siikainen Tervo Vesanto Tammela Hamina Heinola Laitila Hollola',
    'Nakkila Inari Pello Juva Lieto Kuhmo Sulkava Rusko',
  ].flatMap((names) => names.split(' ')),
);
