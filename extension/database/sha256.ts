/** SHA-256 of a text in hexadecimal. Never called inside a transaction: waiting for it would end the transaction. */
export async function sha256(text: string): Promise<string> {
  return sha256OfBytes(new TextEncoder().encode(text));
}

/** SHA-256 of bytes in hexadecimal. Never called inside a transaction. */
export async function sha256OfBytes(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
