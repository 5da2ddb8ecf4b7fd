/**
 * Code sets a login and calls an address that names the port which goes without saying. A server sends such a call on to the
 * address without it, and a client may take that for another host:
 *
 *     session.auth = ("bob", "fake")
 *     session.get("https://api.example.com:443/items")
 */
import { gist, places } from '../../facts/settings-text.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS = /https:\/\/(?!\d)[\w.-]{4,100}:443(?=[/"'`?])|http:\/\/(?!\d)[\w.-]{4,100}:80(?=[/"'`?])/dgi;
const LOGIN = /\b\w{1,20}\.auth\s{0,3}=|\bauth\s?=\s?[(\w]|(?<![\w-])Authorization["']?\s?[:\]]|\bHTTPBasicAuth\(/;
const CODE = /\b(?:session|requests|client|httpx|axios|http|fetch)\.\w/i;
/** It went well, or the login was read. */
const OTHER = /\b20[01]\b|\bexpired\b|wrong password/i;

export const defaultPortInAddress: Rule = {
  id: 'default-port-in-address',
  find: (input) =>
    input.text.length < 6_000 && LOGIN.test(gist(input)) && !OTHER.test(gist(input)) && CODE.test(gist(input))
      ? places(input, ADDRESS).slice(0, 1)
      : [],
};
