/** Words of which the domain's Swedish compounds are made: välfärds|plan, förenings|bidrag. Base forms. */
export const SWEDISH_PARTS = `
  ansökan arbete avtal barn beredning berättelse beslut bidrag bord bokslut by bygd center central daghem dag delaktighet
  ekonomi enkät evenemang familj finansiering folk framställning frivillig fråga förbund förening församling förslag förvaltning
  företag grupp hem hälsa idrott information initiativ invånare kommitté kommun kontakt kort kostnad kultur kvinna kärl landskap
  ledare ledning liv livskraft lokal lån läroanstalt lärare man marknad material medel medlem miljö mål möte nämnd nät område objekt ordförande
  organisation part partner partnerskap pengar period person personal plan praxis pris program projekt protokoll rapport region
  register resurs råd rätt samarbete samfund samkommun samhälle sedel service skap skola språk stad stadga statistik strategi
  stöd styrelse säkerhet tid tjänst trygghet tävling understöd undervisning ungdom uppgift utbildning utlåtande utveckling
  verksamhet verkstad vecka vård väg välfärd välbefinnande vän värld workshop äldre åldring år åtgärd ärende
`;
