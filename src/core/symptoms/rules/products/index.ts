/** Which program answered, by what it adds to its answers. */
import type { Rule } from '../../rule.ts';
import { huggingfaceLoginRefused } from './huggingface-login-refused.ts';
import { kubernetesCertificateExpired } from './kubernetes-certificate-expired.ts';
import { kubernetesControllerUnauthorized } from './kubernetes-controller-unauthorized.ts';
import { serverApache } from './server-apache.ts';
import { serverAuth0 } from './server-auth0.ts';
import { serverAwsApiGateway } from './server-aws-api-gateway.ts';
import { serverCaddy } from './server-caddy.ts';
import { serverCloudflare } from './server-cloudflare.ts';
import { serverDjango } from './server-django.ts';
import { serverElasticsearch } from './server-elasticsearch.ts';
import { serverEnvoy } from './server-envoy.ts';
import { serverExpress } from './server-express.ts';
import { serverGithub } from './server-github.ts';
import { serverGitlab } from './server-gitlab.ts';
import { serverGoogle } from './server-google.ts';
import { serverGrafana } from './server-grafana.ts';
import { serverGunicorn } from './server-gunicorn.ts';
import { serverHttpapi } from './server-httpapi.ts';
import { serverIis } from './server-iis.ts';
import { serverJenkins } from './server-jenkins.ts';
import { serverKestrel } from './server-kestrel.ts';
import { serverKeycloak } from './server-keycloak.ts';
import { serverKong } from './server-kong.ts';
import { serverLaravel } from './server-laravel.ts';
import { serverMonit } from './server-monit.ts';
import { serverNginx } from './server-nginx.ts';
import { serverOkta } from './server-okta.ts';
import { serverOpenai } from './server-openai.ts';
import { serverPhp } from './server-php.ts';
import { serverRails } from './server-rails.ts';
import { serverRegistry } from './server-registry.ts';
import { serverSpringSecurity } from './server-spring-security.ts';
import { serverTomcat } from './server-tomcat.ts';
import { serverUvicorn } from './server-uvicorn.ts';
import { serverWerkzeug } from './server-werkzeug.ts';
import { serverWordpress } from './server-wordpress.ts';

export const productsRules: readonly Rule[] = [
  kubernetesCertificateExpired,
  huggingfaceLoginRefused,
  serverApache,
  serverAuth0,
  serverAwsApiGateway,
  serverCaddy,
  serverCloudflare,
  serverDjango,
  serverElasticsearch,
  serverEnvoy,
  serverExpress,
  serverGithub,
  serverGitlab,
  serverGoogle,
  serverGrafana,
  serverGunicorn,
  serverHttpapi,
  serverIis,
  serverJenkins,
  serverKestrel,
  serverKeycloak,
  serverKong,
  serverLaravel,
  serverMonit,
  serverNginx,
  serverOkta,
  serverOpenai,
  serverPhp,
  serverRails,
  serverRegistry,
  serverSpringSecurity,
  serverTomcat,
  serverUvicorn,
  serverWerkzeug,
  serverWordpress,
  kubernetesControllerUnauthorized,
];
