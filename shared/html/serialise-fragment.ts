/** A sanitised fragment as mark-up, for storing. What is read back is sanitised once more before it is shown. */
export function serialiseFragment(fragment: DocumentFragment): string {
  const holder = fragment.ownerDocument.implementation.createHTMLDocument('').createElement('div');
  holder.append(holder.ownerDocument.importNode(fragment, true));
  return holder.innerHTML;
}
