/**
 * A password in a setting has a sign that addresses, shells or other settings use for something else:
 *
 *     smtp_password = "fake&word%12"
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const SETTING =
  /(?:^|[\s"'[{,-])["']?(?:[\w.-]{0,40}?(?:password|passwd|passphrase|pass|pwd))["']?(?:[ \t]{0,3}(?:=>|[:=])[ \t]{0,3}|"[ \t]+value=)["']?((?![\w.+-]{1,60}@[\w-]{1,60}\.)[A-Za-z\d][\w.-]{0,40}[#%&!@^~$][^\s"'<>{}()[\]`,;|\\]{0,60})["']?(?=[\s,;/}\]]|$)/dgim;
/** Code, a form, a template, or what somebody put over the value. */
const OTHER =
  /&(?:\w{1,40}=|amp;\w{1,40}=)|&&|[!=]=|%[sdv]$|:\/\/|\$\{|^x+[!?.]*$|^[a-z]+@\d+$|^(?:your|my|some|redacted|hidden|secret)/i;
/** A sign at the end is as likely that of a sentence. */
const WITHIN = /[#%&!@^~$][\w!@#$%^&*~]/;

export const settingPasswordHasSign: Rule = {
  id: 'setting-password-has-sign',
  yields: 'to-any',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, SETTING).filter((match) => {
        const value = match[1] ?? '';
        return value.length >= 6 && WITHIN.test(value) && !OTHER.test(value);
      }),
      1,
    ).slice(0, 3),
};
