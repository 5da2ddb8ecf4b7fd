/**
 * A key was made in the program that runs containers or the machine, and is given to an app that makes keys of its own:
 *
 *     photo-upload -key=<my api key from portainer>
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const PLATFORM =
  'portainer|synology|dsm|truenas|unraid|casaos|umbrel|proxmox|openmediavault|omv|dockge|coolify|yacht|qnap|cloudron|runtipi';
const MADE = new RegExp(
  `\\b(?:api[ -]?)?(?:keys?|tokens?|access tokens?)\\b (?:(?:was|is|I) )?(?:(?:made|created|generated|copied|taken|got|came|comes) )?(?:from|in|by|of) (?:the |my )?(${PLATFORM})\\b`,
  'dgi',
);

export const keyFromOtherProgram: Rule = {
  id: 'key-from-other-program',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, MADE).filter((match) => {
        const named = new RegExp(`\\b${match[1]}\\b`, 'gi');
        // Named again, it may well be what is called.
        return (writtenText(input).match(named)?.length ?? 0) === 1;
      }),
    ),
};
