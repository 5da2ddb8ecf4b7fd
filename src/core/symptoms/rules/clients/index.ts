/** Which program sent the request, and what its library does with a login. */
import type { Rule } from '../../rule.ts';
import { apolloLinkLeftOut } from './apollo-link-left-out.ts';
import { aspnetSchemeChallenged } from './aspnet-scheme-challenged.ts';
import { clientAxios } from './client-axios.ts';
import { clientCurl } from './client-curl.ts';
import { clientDocker } from './client-docker.ts';
import { clientGit } from './client-git.ts';
import { clientPostman } from './client-postman.ts';
import { clientPythonRequests } from './client-python-requests.ts';
import { cloneWhereNobodyCanBeAsked } from './clone-where-nobody-can-be-asked.ts';
import { copyWithLoginDropped } from './copy-with-login-dropped.ts';
import { fieldsSetAfterCall } from './fields-set-after-call.ts';
import { googleKeyForUserData } from './google-key-for-user-data.ts';
import { instanceWithoutInterceptor } from './instance-without-interceptor.ts';
import { interceptorReturnsNothing } from './interceptor-returns-nothing.ts';
import { loginLineDisabled } from './login-line-disabled.ts';
import { loginWaitsForChallenge } from './login-waits-for-challenge.ts';
import { messageHandlerNotAttached } from './message-handler-not-attached.ts';
import { pythonCodeSendsToken } from './python-code-sends-token.ts';
import { requestMadeButOtherSent } from './request-made-but-other-sent.ts';
import { specNamesNoSecurity } from './spec-names-no-security.ts';
import { tokenFromOtherVariable } from './token-from-other-variable.ts';

export const clientsRules: readonly Rule[] = [
  clientAxios,
  clientCurl,
  clientDocker,
  clientGit,
  clientPostman,
  clientPythonRequests,
  pythonCodeSendsToken,
  googleKeyForUserData,
  aspnetSchemeChallenged,
  fieldsSetAfterCall,
  requestMadeButOtherSent,
  loginWaitsForChallenge,
  interceptorReturnsNothing,
  copyWithLoginDropped,
  apolloLinkLeftOut,
  instanceWithoutInterceptor,
  loginLineDisabled,
  specNamesNoSecurity,
  messageHandlerNotAttached,
  tokenFromOtherVariable,
  cloneWhereNobodyCanBeAsked,
];
