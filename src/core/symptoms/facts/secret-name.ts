/** The name of a setting that holds a secret, as a piece of a pattern without groups: `API_TOKEN`, `DB_PASSWORD`. */
export const SECRET_NAME =
  '(?:[A-Z][A-Z0-9_]{0,60}?(?:TOKEN|KEY|SECRET|PASSWORD|PASSWD|PASS|PAT|CREDENTIALS?|AUTH)|PASSWORD|PASSWD|TOKEN|SECRET)(?:_[A-Z0-9_]{1,40})?';
