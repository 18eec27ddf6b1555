/** Every resource of the API, one line each. */
import type { FastifyInstance } from 'fastify'
import type { ServerContext } from '../context'
import { outsideRoutes } from '../sandbox/outside/outside-routes'
import { accountRoutes } from './account'
import { authorizationCodeRoutes } from './authorization-codes'
import { backdropRoutes } from './backdrop'
import { callRoutes } from './calls'
import { detectionRoutes } from './detection'
import { draftRoutes } from './drafts'
import { handoffRoutes } from './handoff'
import { identityRoutes } from './identity'
import { invitationRoutes } from './invitations'
import { invitedIdentityRoutes } from './invited-identity'
import { letterRoutes } from './letters'
import { libraryRoutes } from './library'
import { liveRoutes } from './live'
import { notificationRoutes } from './notifications'
import { progressRoutes } from './progress'
import { recognitionRoutes } from './recognition'
import { recordRoutes } from './records'
import { reviewRoutes } from './review'
import { revocationRoutes } from './revocation'
import { rulesRoutes } from './rules'
import { sandboxRoutes } from './sandbox'
import { sandboxInspectionRoutes } from './sandbox-inspections'
import { sandboxMiitRoutes } from './sandbox-miit'
import { sessionRoutes } from './session'
import { smsVerificationRoutes } from './sms-verification'
import { submissionRoutes } from './submission'
import { supportRoutes } from './support'
import { uploadRoutes } from './uploads'

const resources: readonly ((app: FastifyInstance, ctx: ServerContext) => void)[] = [
  rulesRoutes,
  sessionRoutes,
  accountRoutes,
  recordRoutes,
  draftRoutes,
  uploadRoutes,
  submissionRoutes,
  reviewRoutes,
  revocationRoutes,
  callRoutes,
  letterRoutes,
  libraryRoutes,
  recognitionRoutes,
  detectionRoutes,
  authorizationCodeRoutes,
  identityRoutes,
  progressRoutes,
  notificationRoutes,
  liveRoutes,
  backdropRoutes,
  smsVerificationRoutes,
  invitationRoutes,
  invitedIdentityRoutes,
  handoffRoutes,
  supportRoutes,
  sandboxRoutes,
  sandboxInspectionRoutes,
  outsideRoutes,
  sandboxMiitRoutes,
]

export function registerRoutes(app: FastifyInstance, ctx: ServerContext): void {
  for (const register of resources) register(app, ctx)
}
