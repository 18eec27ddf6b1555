/** Every operation of the filing API, by id: the server must implement each, OpenAPI, the authorisation matrix and the fuzz see each. */
import { accountEndpoints } from './account'
import { authorizationCodeEndpoints } from './authorization-codes'
import { backdropEndpoints } from './backdrop'
import { callEndpoints } from './calls'
import { correctionEndpoints } from './corrections'
import type { Endpoint } from './define-endpoint'
import { detectionEndpoints } from './detection'
import { handoffEndpoints } from './handoff'
import { identityEndpoints } from './identity'
import { invitationEndpoints } from './invitations'
import { invitedIdentityEndpoints, invitedTusEndpoints } from './invited-identity'
import { libraryEndpoints } from './library'
import { notificationEndpoints } from './notifications'
import { orderEndpoints } from './orders'
import { recognitionEndpoints } from './recognition'
import { recordEndpoints } from './records'
import { reviewEndpoints } from './review'
import { revocationEndpoints } from './revocation'
import { rulesEndpoints } from './rules'
import { sandboxEndpoints } from './sandbox'
import { sandboxInspectionEndpoints } from './sandbox-inspections'
import { sandboxMiitEndpoints } from './sandbox-miit'
import { sandboxScenarioEndpoints } from './sandbox-scenarios'
import { sessionEndpoints } from './session'
import { smsVerificationEndpoints } from './sms-verification'
import { supportEndpoints } from './support'
import { tusEndpoints } from './tus'
import { uploadEndpoints } from './uploads'

export const endpoints = {
  ...rulesEndpoints,
  ...sessionEndpoints,
  ...accountEndpoints,
  ...detectionEndpoints,
  ...authorizationCodeEndpoints,
  ...orderEndpoints,
  ...smsVerificationEndpoints,
  ...invitationEndpoints,
  ...invitedIdentityEndpoints,
  ...invitedTusEndpoints,
  ...handoffEndpoints,
  ...callEndpoints,
  ...correctionEndpoints,
  ...reviewEndpoints,
  ...libraryEndpoints,
  ...recordEndpoints,
  ...revocationEndpoints,
  ...backdropEndpoints,
  ...notificationEndpoints,
  ...supportEndpoints,
  ...uploadEndpoints,
  ...tusEndpoints,
  ...recognitionEndpoints,
  ...identityEndpoints,
  ...sandboxEndpoints,
  ...sandboxScenarioEndpoints,
  ...sandboxInspectionEndpoints,
  ...sandboxMiitEndpoints,
} as const satisfies Record<string, Endpoint>

export type EndpointId = keyof typeof endpoints
