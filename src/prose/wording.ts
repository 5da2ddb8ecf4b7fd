/** The words that the site does without, and what to write in their place. */

interface Wording {
  /** A regular expression as textlint takes it from a configuration: a text with its slashes. */
  readonly pattern: string;
  /** What to do; the linter puts the words found before it. */
  readonly message: string;
}

/** Finds whole words in any case, over the end of a line too. */
const instead = (words: string, message: string): Wording => ({
  pattern: `/\\b(?:${words.replaceAll(' ', '\\s+')})\\b/i`,
  message,
});

export const wordings: readonly Wording[] = [
  instead(
    'simply|just|easily|obviously|basically|clearly|actually|of course|needless to say|as you can see',
    'a filler: leave it out',
  ),
  instead('please', 'leave "please" out'),
  instead('note that|it is important(?: to)?|it should be noted|keep in mind that|bear in mind that', 'say it at once'),
  instead('in order to', 'write "to"'),
  instead('due to the fact that', 'write "because"'),
  instead('in the event that', 'write "if"'),
  instead('at this point in time', 'write "now"'),
  instead('prior to', 'write "before"'),
  instead('utili[sz](?:e|es|ed|ing|ation)', 'write "use"'),
  instead('leverag(?:e|es|ed|ing)', 'write "use"'),
  instead(
    'seamless(?:ly)?|effortless(?:ly)?|robust|powerful|cutting-edge|state-of-the-art|world-class|best-in-class|blazing(?:ly)?|game-chang\\w+',
    'marketing: say what it does',
  ),
  { pattern: '/!/', message: 'an exclamation mark: end with a full stop' },
];
