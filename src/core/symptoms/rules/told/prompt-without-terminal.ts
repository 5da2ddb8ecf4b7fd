/**
 * A tool has no login and asks for one, and there is no terminal to ask at:
 *
 *     User for packages.example.com: EOFError: EOF when reading a line
 */
import { says } from '../../kinds/says.ts';

export const promptWithoutTerminal = says(
  'prompt-without-terminal',
  [
    '\\b(?:user(?:name)?|log-?in|password|passphrase)\\b(?: for [^\\n]{1,80}?)?:[^\\n]{0,40}?\\b(?:EOF\\b|EOFError|end of file|inappropriate ioctl|not a t(?:ty|erminal))',
    "\\b(?:cannot|can not|can[’']t|could not|unable to|not able to) (?:prompt|ask|read)\\b(?: for)?[^\\n]{0,30}?\\b(?:user ?name|password|credentials?|log-?in)\\b(?![^\\n]{0,20}\\bfrom\\b| page| form)",
    '\\bcannot prompt (?:during|in) non-?interactive\\b|\\bcannot prompt because (?:user interactivity has been disabled|terminal prompts)',
    '\\bnon-?interactive(?:ly)?\\b[^\\n]{0,60}?\\b(?:user ?name|password|credentials?|log-?in|authenticat\\w{2,5})\\b[^\\n]{0,30}?\\b(?:required|needed|missing|not|cannot|provide)\\b',
  ],
  /password file|key pass|keystore|gpg|ssh|sudo/i,
);
