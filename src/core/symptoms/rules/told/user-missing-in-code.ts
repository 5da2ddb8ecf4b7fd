/**
 * The code of a server finds no user, though the client sent a login.
 *
 *     req.user is undefined
 */
import { tells } from '../../kinds/tells.ts';

export const userMissingInCode = tells(
  'user-missing-in-code',
  [
    '\\b(?:info\\.context|context|ctx(?:\\.state)?|conn\\.assigns|locals|event\\.context)(?:\\.request)?\\.(?:user|currentUser|current_user|auth)\\b ?(?:->|=>|→|:|=|is|are|was)? ?(?:always |still )?(?:undefined|null|nil|none|empty|missing|anonymous\\w*)\\b',
    '\\b(?:isLoggedIn|is_authenticated|isAuthenticated|signed_in\\?|logged_in\\?)(?:\\(\\))? ?(?:->|=>|→|:|=|is|returns)? ?(?:always |still )?false\\b',
    '\\breq(?:uest)?\\.(?:user|session|account|auth)\\b[^\\n]{0,30}?\\b(?:undefined|null|not def\\w{2,8}|empty|missing|none|anonymous\\w*)\\b',
    '\\b(?:undefined|null|empty|anonymous)\\b[^\\n]{0,20}?\\breq(?:uest)?\\.(?:user|session)\\b',
    '\\b(?:no|empty|missing|null|without) (?:HttpContext\\.)?User(?:\\.Identity| with claims|\\.Claims)\\b',
    '\\bHttpContext\\.User\\b[^\\n]{0,40}?\\b(?:null|empty|no claims|not (?:set|populated|authenticated)|anonymous)\\b',
    '\\b(?:User\\.)?Identity\\.IsAuthenticated\\b[^\\n]{0,20}?\\bfalse\\b',
    '\\breq\\.(?:isAuthenticated|logIn|login|logOut|logout) is not a function\\b',
    '\\breq\\.isAuthenticated\\(\\)[^\\n]{0,30}?\\bfalse\\b',
  ],
  /if ?\(|\? /i,
);
