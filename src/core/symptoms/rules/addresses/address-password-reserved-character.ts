/**
 * A character of the password ends it early, because the address uses it for something else (RFC 3986 section 2.2):
 *
 *     https://fake:p@ss@api.example.com/me
 *     https://fake:p/ss@api.example.com/me
 *
 * With `/` or `?` the host ends there: what stands behind the colon is then a port, and no number.
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const INSIDE =
  /\b(?:https?|rtsps?|s?ftps?|wss?|mqtts?|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w{1,12})?|mysql(?:\+\w{1,12})?|mariadb|smtps?|ldaps?|imaps?|socks5h?|clickhouse|nats|bolt|neo4j):\/\/([^\s/?#@:"'<>.]{0,200}:(?:[^\s/?#@"'<>]{0,200}[@#][^\s/@"'<>]{0,200}|[^\s/?#@"'<>]{0,200}%(?![\dA-F]{2})[^\s/?#@"'<>]{0,200}))@[\w.[]/dgi;
const ENDED =
  /\b(?:https?|rtsps?|s?ftps?|wss?|mqtts?|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?(?:\+\w{1,12})?|mysql(?:\+\w{1,12})?|mariadb|smtps?|ldaps?|imaps?|socks5h?|clickhouse|nats|bolt|neo4j):\/\/([^\s/?#@:"'<>.]{0,200}:(?![${<[:])(?!\d{1,5}[/?])[^\s/?#@:"'<>]{1,200}[/?][^\s@"'<>]{0,200})@[\w-]{1,80}(?:\.[\w-]{1,80}|:\d|\/|\s|$)/dgi;

/** A mail address is the user name, and its own sign ends it: `https://bob@example.org:fake@git.example.com`. */
const MAIL_ADDRESS =
  /\b(?:https?|rtsps?|s?ftps?|smtps?|ldaps?|imaps?|socks5h?):\/\/([^\s/?#@:"'<>]{1,80}@[^\s/?#@:"'<>]{3,120}:(?!\d{1,5}@)[^\s/?#@"'<>]{1,200})@[\w[]/dgi;

/** The sign stands in what has no colon, as where a secret alone is the login: `https://fake@12@api.example.com`. */
const ALONE = /\bhttps?:\/\/([^\s/?#@:"'<>.]{3,80}@[^\s/?#@:"'<>.]{1,60})@[\w-]{1,60}\.[\w.-]{2,80}/dgi;
/** A mail address and a password with a slash. */
const MAIL_AND_SLASH =
  /\b(?:https?|smtps?|ldaps?|imaps?|jmap|s?ftps?):\/\/([^\s/?#@:"'<>]{1,80}@[^\s/?#@:"'<>]{3,120}:(?!\d{1,5}[/@])[^\s/?#@"'<>]{1,80}[/?][^\s@"'<>/]{0,80})@[\w[]/dgi;

/** The sign stands in the user name: `postgres://fake#db:word@db.example.com`. */
const USER_HASH =
  /\b(?:https?|postgres(?:ql)?|mysql|mongodb|amqps?|rediss?|mqtts?|s?ftps?):\/\/([^\s/?#@:"'<>.]{1,80}#[^\s/?#@:"'<>]{1,80}:[^\s/?#@"'<>]{1,80})@[\w[]/dgi;

/** What clients then take for the host: `Could not resolve host: ss@api.example.com`. */
const HOST_WITH_AT =
  /\b(?:resolve host(?:name)?:?|getaddrinfo (?:ENOTFOUND|EAI_AGAIN)|lookup|unknown host:?|UnknownHostException:|translate host name)[ \t]{1,3}["'`]?([^\s"'`@:]{1,80}@[\w-]{1,80}\.[\w.-]{1,100})/dgi;

export const addressPasswordReservedCharacter: Rule = {
  id: 'address-password-reserved-character',
  find: (input) => [
    ...places(input, INSIDE, 1),
    ...places(input, ENDED, 1),
    ...places(input, MAIL_ADDRESS, 1),
    ...places(input, ALONE, 1),
    ...places(input, MAIL_AND_SLASH, 1),
    ...places(input, USER_HASH, 1),
    ...places(input, HOST_WITH_AT, 1),
  ],
};
