/**
 * The same code works on the machine of its maker, and not under its real host.
 *
 *     on localhost it works, in production I get 401
 */
import { tells } from '../../kinds/tells.ts';

export const worksOnLocalhostOnly = tells('works-on-localhost-only', [
  '\\b(?:works?|working|worked|fine|ok|okay|no (?:problems?|issues?)) (?:just |perfectly |fine |well |ok |correctly |properly |great |everything ){0,6}(?:on|in|at|with|from|under|when|using|via) (?:my |the |a |our |php artisan |artisan ){0,6}(?:local(?:ly|host)?(?! (?:repositor|file|package|variable|path|image|branch))|local (?:machine|server|environment|env|dev\\w*)|dev(?:elopment)?(?: (?:mode|server|environment))?|127\\.0\\.0\\.1|serve)\\b[^\\n]{0,200}?\\b(?:but|not|however|while|whereas|production|deploy\\w*|server|domain|hosting|vercel|heroku|netlify|apache|nginx|live)\\b',
  '\\b(?:works?|working|worked)\\b(?: \\w{1,12}){0,5}? [`"\\\']{0,2}(?:localhost|npm run dev|yarn dev|npm start|artisan serve)\\b[^\\n]{0,200}?\\b(?:but|however|deploy\\w*|production|server)\\b',
  '\\bworks? (?:\\w{1,12} )?locally\\b[^\\n]{0,200}?\\b(?:but|not|however|while|whereas|production|deploy\\w*|server|domain|live)\\b',
  '\\b(?:artisan\\W{0,4}serve|localhost|locally|development)\\b[^\\n]{0,60}?\\b(?:works?|working|(?:is|was|are) (?:ok|fine|good))\\b[^\\n]{0,120}?\\b(?:but|not|however|while|whereas)\\b[^\\n]{0,80}?\\b(?:production|deploy\\w*|server|domain|subdomain|hosting|live|host|apache|nginx)\\b',
  '\\b(?:production|deployed|live|hosted|subdomain|virtual (?:domain|host))\\b[^\\n]{0,120}?\\b(?:but|while|whereas|however)\\b[^\\n]{0,60}?\\b(?:works?|fine)\\b[^\\n]{0,30}?\\b(?:locally|localhost|local)\\b',
]);
