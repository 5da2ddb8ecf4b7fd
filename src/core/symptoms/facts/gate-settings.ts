/** A login in front of an application, as settings of servers, labels and forms of panels write it: sources of patterns. */

/** Directives of nginx, Apache and Caddy at the beginning of a line. */
export const GATE_LINE =
  '(?:auth_basic[ \\t]+(?!off\\b)["\'$\\w][^\\n;]{0,200}|AuthType[ \\t]+Basic\\b|AuthUserFile[ \\t]+\\S{1,200}|basic_?auth\\b[^\\n]{0,80}\\{)';

/** Labels, variables and boxes that are ticked, wherever they stand. */
export const GATE_SWITCH =
  '\\btraefik\\.http\\.middlewares\\.[\\w-]{1,60}\\.basicauth\\b|\\bhttp-auth:enable\\b|\\bauth-type: ["\']?basic\\b|\\b(?:USE_AUTH_BASIC|(?:ENABLE_|HTTP_)?BASIC_AUTH(?:_ENABLED)?)["\']?[ \\t]?[:=][ \\t]?["\']?(?:yes|true|on|1)\\b|\\[[x✓✔]\\] (?:require |enable |use |http )?basic[ -]auth\\w{0,12}';
