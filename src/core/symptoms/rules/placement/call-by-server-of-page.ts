/**
 * The server that renders a page calls the API. It has no cookies of the browser unless the code hands them on:
 *
 *     export async function getServerSideProps() { await fetch(`${API}/me`, { credentials: 'include' }) }
 */
import { matches, places } from '../../facts/text-matches.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

const RENDERS =
  /\b(?:getServerSideProps|getInitialProps|getStaticProps|\+page\.server|\+layout\.server|asyncData\(|server components?|server[- ]side render\w*|\bSSR\b|route handlers?|(?:on|from|by|in) the server(?= (?:answers|gives|returns|gets|side|it|I)\b|,))/dgi;
const CALLS = /\b(?:fetch|useFetch|\$fetch|axios(?:\.\w{1,10})?|ofetch|got)\(/g;
/** The code hands them on. */
const HANDED =
  /\bcookie["'`]?\s?:|headers\.cookie|cookies\(\)|headers\(\)|useRequestHeaders\((?!["'`]?\s?(?:not|un))|useRequestFetch|event\.fetch|context\.req\.headers|getToken\(|\bauthorization["'`]?\s?:/i;

export const callByServerOfPage: Rule = {
  id: 'call-by-server-of-page',
  find: (input) =>
    input.text.length < 6_000 &&
    tellsOfTrouble(input.text) &&
    matches(input, CALLS).length > 0 &&
    !HANDED.test(input.text)
      ? places(input, RENDERS).slice(0, 1)
      : [],
};
