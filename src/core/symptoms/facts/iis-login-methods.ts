/** Which login methods of IIS a paste shows as on or off, in whatever form the settings stand. */
import type { RuleInput, Sighting } from '../rule.ts';
import { perInput } from './per-input.ts';
import { matches, sighting, spanOf } from './text-matches.ts';

/** A setting of one method. `span` is its place. */
interface LoginMethod extends Sighting {
  /** `anonymous`, `basic`, `digest`, `forms` or `windows`. */
  readonly name: string;
  readonly on: boolean;
}

const NAME = '(?<name>anonymous|basic|digest|forms|windows)';
const VALUE = '(?<value>true|false|enabled?|disabled?|on|off)';
/** "windowsAuthentication", WindowsAuthenticationForWebsite, Windows Authentication. */
const SAID = `(?<![\\w<])["']?(?:IISExpress)?${NAME}[ _-]?Auth(?:entication)?(?:ForWebsite|Enabled)?["']?`;
const FORMS = [
  // <windowsAuthentication enabled="true" />
  `<${NAME}Authentication\\b[^>]{0,200}?\\benabled="${VALUE}"`,
  // appcmd set config "Site" /section:windowsAuthentication /enabled:true
  `\\bsection:["']?[\\w./]{0,60}?${NAME}Authentication\\b[^\\n]{0,80}?/?enabled:["']?${VALUE}\\b`,
  // Set-WebConfigurationProperty -Filter '…/windowsAuthentication' -Name Enabled -Value True
  `security/authentication/${NAME}Authentication\\b[^\\n]{0,160}?-value\\s{1,4}["'$]{0,2}${VALUE}\\b`,
  // "windowsAuthentication": true; WindowsAuthenticationForWebsite: false; Windows Authentication = Disabled
  `${SAID}[ \\t]{0,20}[:=|>][ \\t]{0,20}["'$]{0,2}${VALUE}\\b`,
  `${SAID}[ \\t]{1,40}(?:is |was |set to )?(?<value>true|false|enabled|disabled)\\b`,
  // <IISExpressWindowsAuthentication>enabled; 'I disabled anonymous authentication'
  `<(?:IISExpress)?${NAME}Authentication(?:Enabled)?>[ \\t]{0,4}${VALUE}\\b`,
  `\\b(?<value>enabled|disabled) (?:the )?${NAME}[ _-]?auth(?:entication)?\\b`,
  // enableWindowsAuth: true; 'anonymous is disabled'
  `\\benable[_-]?${NAME}[_-]?Auth\\w{0,12}["']?[ \\t]{0,4}[:=][ \\t]{0,4}["'$]{0,2}${VALUE}\\b`,
  '\\b(?<name>anonymous)(?: access| users?| login)?(?: is| was| are)? (?<value>enabled|disabled|off)\\b',
];
const SETTINGS = FORMS.map((form) => new RegExp(form, 'dgi'));

/** Every setting that is shown, form by form; of one method the last that stands is in force. */
export const loginMethods = perInput((input: RuleInput): readonly LoginMethod[] =>
  SETTINGS.flatMap((pattern) =>
    matches(input, pattern).flatMap((match) => {
      const span = spanOf(match);
      const { name, value } = match.groups ?? {};
      if (!span || !name || !value) return [];
      return [{ ...sighting(input, span), name: name.toLowerCase(), on: /^(?:true|enabled?|on)$/i.test(value) }];
    }),
  ),
);
