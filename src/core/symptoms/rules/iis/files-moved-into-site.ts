/**
 * Files or a folder of a site on IIS were moved or copied there, and then a login is asked. What is moved keeps its rights.
 *
 *     copied the folder from my desktop to C:\inetpub\wwwroot, now 401
 */
import { beginningOf, LONGEST_MESSAGE } from '../../facts/text-matches.ts';
import { tells } from '../../kinds/tells.ts';
import type { Rule } from '../../rule.ts';

const words = tells('files-moved-into-site', [
  '\\b(?:mov(?:e|ed|ing)|cop(?:y|ied|ying)|dragg?(?:ed|ing)?|cut and pasted?|unzipp?(?:ed|ing)?|extract(?:ed|ing)?|xcopy|verschoben|kopiert)\\b[^\\n]{0,80}?(?:\\b(?:inetpub|wwwroot|desktop|site folder|website folder|web ?site|downloads?)\\b|\\b[C-Z]:\\\\)',
  '\\b(?:publish(?:ed)?|deploy(?:ed)?|site|website|folder|ordner)\\b[^\\n]{0,30}?[C-Z]:\\\\(?:Users|Documents|Temp|dev|src|repos|projects?)\\b',
  '\\b(?:repo|code|project|site|app|folder|physicalPath)\\b[^\\n]{0,30}?[C-Z]:\\\\(?:Users|Windows\\\\Temp)\\b',
  '\\b(?:physical path|pool identity|content)\\b[^\\n]{0,30}?\\\\\\\\[\\w.-]{1,40}\\\\',
  '\\b(?:images?|css|js|javascript|static files?|uploads?|uploaded files?|uploaded images?)\\b[^\\n]{0,80}?(?:\\b401\\b|\\bunauthori[sz]ed\\b)',
]);

export const filesMovedIntoSite: Rule = {
  ...words,
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    const isIis = /\bIIS\b|inetpub|wwwroot|app(?:lication)? ?pool|\\\\[\w.-]{1,40}\\|\b[C-Z]:\\/i.test(text);
    const isRefused = /\b401\b|unauthori[sz]ed|login prompt|password|passwort|log ?in\b|denied/i.test(text);
    return isIis && isRefused ? words.find(input) : [];
  },
};
