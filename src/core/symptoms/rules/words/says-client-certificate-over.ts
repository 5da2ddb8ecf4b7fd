/**
 * A login by certificate is refused, and the words or the dates of the certificate say why:
 *
 *     Client certificate rejected
 *     notAfter=May 30 07:41:10 2024 GMT
 */
import { besideRefusal } from '../../facts/refusal-words.ts';
import { says } from '../../kinds/says.ts';

export const saysClientCertificateOver = besideRefusal(
  says(
    'says-client-certificate-over',
    [
      '\\bclient[ _-]?(?:side )?cert(?:ificate)?s?\\b[^\\n.]{0,40}?\\b(?:rejected|refused|expired|not accepted|inactive|revoked|no longer valid|not valid|not trusted|untrusted|out of date)\\b',
      '\\b(?:expired|inactive|rejected|revoked|outdated) client[ _-]?cert(?:ificate)?\\b|\\b(?:invalid or inactive|inactive or invalid|expired or inactive) certificate\\b',
      '\\b(?:certificate|cert) fingerprint\\b[^\\n]{0,60}?\\bnot (?:associated|registered|known)\\b|\\bfingerprint [\\w.:…]{4,100} is not associated\\b',
      '\\b(?:kubeconfig|client[-._]c\\w+|\\.config|kubelet|\\.irssi|pki)\\b[^\\n]{0,160}?\\bopenssl x509\\b[^\\n]{0,80}-(?:enddate|dates)|\\bopenssl x509\\b[^\\n]{0,30}(?:pki|client|kubelet|user|\\.irssi|\\.weechat)[^\\n]{0,80}-(?:enddate|dates)',
    ],
    /\bif\b|missing|required|\bno client|not (?:sent|provided|presented)|without/i,
  ),
);
