/** A longer text says more than a link or a heading does. */
const MAX_HINT = 120;

const more =
  /^(?:read|learn|view|see|show|load|find out|discover|explore|get|click|browse|shop|start|try|book|download|watch)\b.{0,40}$|\b(?:more|all|now|here|here\.)\s*[›»→>]*$|^(?:lue|näytä|katso|tutustu|siirry|avaa|lataa|tilaa|varaa)\b.{0,40}$|^(?:läs|visa|se|ladda|öppna|boka|beställ)\b.{0,40}$|[›»→]$/;

const related =
  /related|recommend|you (?:may|might)|also like|more (?:from|in|on|stories|articles|posts|about)|read (?:next|also|more)|popular|trending|latest|recent|keep reading|what to read|next up|featured|don.t miss|lue myös|lisää aiheesta|aiheeseen|suosit|läs också|relaterat|mer om/;

/** Whether a text leads on ("Lue lisää", "Läs mer", "Learn more"). */
export function leadsOn(text: string): boolean {
  return text.length <= MAX_HINT && more.test(text.toLowerCase());
}

/** Whether a heading is one of other pages ("Lue myös", "Relaterat", "You may also like"). */
export function namesOthers(heading: string): boolean {
  return heading.length <= MAX_HINT && related.test(heading.toLowerCase());
}
