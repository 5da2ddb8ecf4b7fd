/**
 * A job of Prometheus gets 401, and its settings hold no login:
 *
 *     server returned HTTP status 401 Unauthorized
 *     - job_name: app
 *       static_configs:
 */
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const JOB = /^[ \t]{0,40}(?:- )?(job_name:[ \t]*\S{1,80})/dgm;
const REFUSED = /\b401\b/;
const LOGIN = /basic_auth|authorization:|bearer|oauth2|credentials|password|tls_config|params:|http_headers/i;

export const scrapeJobWithoutLogin: Rule = {
  id: 'scrape-job-without-login',
  find: (input) => {
    const text = writtenText(input);
    const [job, ...others] = places(input, JOB, 1);
    return job && others.length === 0 && REFUSED.test(text) && !LOGIN.test(text) && /_configs:/.test(text) ? [job] : [];
  },
};
