/** A word that looks like a password, one of whose characters means something to addresses, shells or settings. */

/** Letters and digits mixed, with a sign among them that addresses, shells and settings use for something else. */
const password = /^(?=\S{0,63}\d)(?=(?:\S{0,30}[A-Za-z]){3})(?=\S{0,63}[%$&#!@^+?~])[^\s<>"'`(){}[\]|,;]{8,64}$/;
/** An address, a mail address, a variable, a hash, Base64, a pair of names, or a message without blanks. */
const other =
  /:\/\/|^[\w.+-]+@[\w-]+\.[\w.]+$|^\$\w|^\$?\$\w{1,8}\$|^[A-Za-z\d+/]+={0,2}$|^[/.#@&?%!]|[=:/\\]|^\w+[&?](?!\S{0,60}[$#!^~])|unauthori|error|http|invalid|denied|(?:%[\dA-F]{2}.{0,2}){2}/i;

/** True for a word as a password is that needs to be encoded or quoted in many places. A placeholder counts, too. */
export function isPasswordAlone(word: string): boolean {
  return password.test(word) && !other.test(word);
}
