/** How headings of a panel begin. Apart from their reader, which loads only when a line begins so. */

/** Stands before what can be opened: ▶, ▼ and their kin. */
export const ARROW = '[\\u25b6\\u25bc\\u25b8\\u25be\\u25ba\\u25bf\\u23f5\\u23f7\\u2023\\u203a]';
/** Alternatives of a pattern, in any case. */
export const HEADINGS =
  'General|Network|Request Headers|Response Headers|Request Body|Response Body|Request Payload|Form Data|Query String Parameters|Request|Response|Summary|Cookies|Request Cookies|Response Cookies|Request Data|Security|Timing';
