/**
 * Spring reports that something else than a login went wrong, and the caller sees 401 or 403:
 *
 *     HttpMessageNotReadableException: JSON parse error
 *     HTTP/1.1 401
 */
import { LONGEST_CODE, places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const OTHER =
  /\b(?:HttpMessageNotReadable|HttpMessageNotWritable|HttpMessageConversion|MethodArgumentNotValid|MethodArgumentTypeMismatch|MissingServletRequestParameter|MissingServletRequestPart|MissingRequestHeader|MissingPathVariable|HttpRequestMethodNotSupported|HttpMediaTypeNot(?:Supported|Acceptable)|NoHandlerFound|NoResourceFound|ConstraintViolation|DataIntegrityViolation|MaxUploadSizeExceeded|HandlerMethodValidation|LazyInitialization|EntityNotFound|NoSuchElement|NullPointer|IllegalArgument|IllegalState|ClassCast|InvalidDataAccessApiUsage|JpaSystem|ResponseStatus|TemplateInput|JsonMapping|MismatchedInput|BindException|Multipart)(?:Exception)?\b(?=[^\n]{0,200}(?:$|\n|:))/dg;
const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|forbidden|Full authentication is required|Access ?Denied|AuthorizationFilter/i;
/** In one of these words the exception itself is about a login. */
const LOGIN =
  /\b(?:Authentication\w{0,20}|BadCredentials|UsernameNotFound|InsufficientAuthentication|Jwt\w{0,20}|ExpiredJwt|MalformedJwt|Signature|InvalidBearerToken|OAuth2\w{0,30}|Ldap\w{0,20}|CookieTheft|UnsupportedJwt)Exception\b|\bPasswordEncoder\b|\bUserDetails\w{0,20} is null|\b(?:secret|signing) key\b/;
const SPRING =
  /\bspring|\bo\.s\.|\bpermitAll\b|\bPostman\b|Full authentication|\bcontroller\b|HttpMessage|Servlet|\bendpoint\b|MethodArgument|MaxUpload|\bservice\b/i;
const EXCEPTION = /Exception\b/;

export const otherExceptionBesideRefusal: Rule = {
  id: 'other-exception-beside-refusal',
  find: (input) => {
    const text = writtenText(input).slice(0, LONGEST_CODE);
    return REFUSED.test(text) && SPRING.test(text) && !LOGIN.test(text) && EXCEPTION.test(text)
      ? places(input, OTHER).slice(0, 1)
      : [];
  },
};
