/** What a copy of this site would change. */
export const settings = {
  name: 'httpwhy',
  tagline: 'What an HTTP status means, why you got it, and how to get past it.',
  /** Where a reader reports a mistake. Set REPORT_URL at build time, for example to an issue form or a mailto: address. */
  reportUrl: process.env.REPORT_URL ?? '/about/#mistakes',
} as const;
