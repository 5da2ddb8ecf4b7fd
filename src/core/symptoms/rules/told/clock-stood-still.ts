/**
 * A virtual machine or a small computer refuses tokens after it has slept or lost power, which stops its clock:
 *
 *     After my laptop wakes from sleep, every call from WSL is refused as expired
 */
import { writtenText } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('clock-stood-still', [
  '\\b(?:after|when|since|once)\\b[^\\n.]{0,40}?\\b(?:wok?en?|wakes?|waking|sle(?:ep|pt)\\w{0,3}|suspend\\w{0,3}|hibernat\\w{1,4}|resum\\w{1,3}|power (?:cut|loss|outage|failure)|restor\\w{1,3} (?:the |a )?snapshot)\\b',
  '\\bnach (?:dem )?(?:Ruhezustand|Standby|Aufwachen|Stromausfall)\\b',
]);

export const clockStoodStill: Rule = {
  ...words,
  find: (input) =>
    /\b(?:docker|wsl2?|vms?|virtual ?box|virtual machine|vagrant|hyper-v|vmware|containers?|raspberry|pi|minikube|multipass|colima)\b/i.test(
      writtenText(input),
    ) && /token|signature|\b40[13]\b|expired|issued|jwt|Skewed/i.test(writtenText(input))
      ? words.find(input).slice(0, 1)
      : [],
};
