/** The draft as this phone keeps it: sealed with the session's key, with what the server has not got yet. */
import { draftMigrations, draftSchema } from '@domain/filing/draft'
import { subjectRecordSchema } from '@domain/filing/record'
import { filingTypeShape } from '@domain/filing-types/filing-type-shape'
import { correctionSchema } from '@domain/review/correction'
import * as z from '@domain/zod'
import { removeStored } from '@/platform/storage'
import { detectionShape } from '@/services/detection'
import { draftPrefix, useSessionStore } from './session-store'
import { readSealed, type Stored, writeSealed } from './validated-storage'

const localDraftSchema = z.extend(draftSchema, {
  /** Changed here since the server last had it. */
  unsaved: z.boolean(),
  /** One key per revision submitted, so that a repeated tap or a restart submits once. */
  submission: z.optional(z.object({ revision: z.number(), key: z.string() })),
  /** What a filing under a record needs to go on without network: its type, the record, and the look-up it came from. */
  filingType: z.optional(filingTypeShape),
  record: z.optional(subjectRecordSchema),
  detection: z.optional(detectionShape),
  /** What a reviewer refused: it can be answered without network too. */
  correction: z.optional(correctionSchema),
})
export type LocalDraft = z.infer<typeof localDraftSchema>

const nameOf = (orderId: string) => `${draftPrefix}${orderId}`

export function readLocalDraft(orderId: string): Stored<LocalDraft> {
  const { draftKey } = useSessionStore.getState()
  return draftKey ? readSealed(nameOf(orderId), localDraftSchema, draftKey, draftMigrations) : { state: 'absent' }
}

/** False when this phone did not take it. */
export function writeLocalDraft(draft: LocalDraft): boolean {
  const { draftKey: current, expired } = useSessionStore.getState()
  const draftKey = current ?? expired?.draftKey
  return draftKey ? writeSealed(nameOf(draft.orderId), draft, draftKey) : false
}

export const removeLocalDraft = (orderId: string): void => removeStored(nameOf(orderId))
