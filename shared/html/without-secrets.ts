/** Query keys whose values belong to one visitor's session, not to the page. */
const secretKey =
  /^(?:_?csrf.*|_?xsrf.*|.*token|sid|.*sess(?:ion)?_?id|session|auth|.*api_?key|sig|signature|nonce|form_build_id|_wpnonce|p_auth|viewstate|x-(?:amz|goog)-.+|awsaccesskeyid|__.*|ticket|code|otp|password|pwd)$/i;

/** An http or https address without the parts of its query that are a visitor's own: tokens, session ids, signatures. */
export function withoutSecrets(address: string): string {
  if (!/^https?:/i.test(address)) return address;
  try {
    const url = new URL(address);
    const secret = [...url.searchParams.keys()].filter((key) => secretKey.test(key));
    if (secret.length === 0) return address;
    for (const key of secret) url.searchParams.delete(key);
    return url.href;
  } catch {
    return address;
  }
}
