/** What the page's security policy has blocked: which address, and by which directive. */
type Violation = { readonly address: string; readonly directive: string };

/** How long the browser may take to tell of a violation after what was blocked has failed, in milliseconds. */
const TELLING_MS = 150;

const violations: Violation[] = [];

// Heard from the first moment: a violation is told once, and only to those who listen.
document.addEventListener('securitypolicyviolation', (event) => {
  if (event.disposition !== 'enforce') return;
  const [directive = ''] = (event.effectiveDirective || event.violatedDirective).split(' ');
  violations.push({ address: event.blockedURI, directive });
});

/** The directive that blocked an address, by the name that a policy writes; nothing when none has. */
export async function blockingDirective(address: string): Promise<string | undefined> {
  await new Promise((done) => setTimeout(done, TELLING_MS));
  const { origin, pathname } = new URL(address);
  const blocked = violations.find((each) => {
    if (!URL.canParse(each.address)) return false;
    const told = new URL(each.address);
    // After a redirect only the origin is told.
    return told.origin === origin && (told.pathname === pathname || told.pathname === '/');
  });
  return blocked?.directive.replace(/-(elem|attr)$/, '');
}
