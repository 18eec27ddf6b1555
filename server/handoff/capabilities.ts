/**
 * What a phone that was let in by a code of the computer may do, and nothing else: one table, kinds of handing-over × operations of the
 * contract. The session guard enforces it; test/contract/handoff-sessions.test.ts walks it. Source: reliability programme Z2.
 */
import type { EndpointId } from '@contract/endpoints'
import type { HandoffKind } from '@domain/handoff/handoff'

/** Who and where one is, what is agreed to, and the way back. */
const everyPhone = [
  'getSession',
  'signOut',
  'getDraft',
  'saveDraft',
  'getMirror',
  'putPresence',
  'handBack',
  'listConsents',
  'setConsent',
] as const satisfies readonly EndpointId[]

/** The camera's work: pictures in and out, what they say, the identity check, the letters to sign and photograph. */
const camera = [
  'beginUpload',
  'uploadOffset',
  'sendPiece',
  'sendPieceByPost',
  'dropUpload',
  'claimUpload',
  'cutSide',
  'getObject',
  'deleteObject',
  'readCertificate',
  'beginIdentityCheck',
  'sendIdentityVideo',
  'getIdentityCheck',
  'listIdentityChecks',
  'createCheckInvitation',
  'revokeCheckInvitation',
  'getLetter',
] as const satisfies readonly EndpointId[]

/** The rest of one filing, up to handing it in. `listResources` because a site's server is chosen among the account's. */
const filling = [
  'detectFilingType',
  'checkSite',
  'listResources',
  'noteRules',
  'listRounds',
  'getProgress',
  'submitOrder',
] as const satisfies readonly EndpointId[]

export const capabilities: Readonly<Record<HandoffKind, readonly EndpointId[]>> = {
  continue: [...everyPhone, ...camera, ...filling],
  /** saveDraft: only what the camera brings, see camera-answers.ts. */
  capture: [...everyPhone, ...camera],
  /** A filing is begun by somebody who is signed in: no such session is ever opened. */
  begin: [],
}

export const mayCall = (kind: HandoffKind, endpointId: string): boolean => (capabilities[kind] as readonly string[]).includes(endpointId)
