/** Orders: the list, one order's progress, its draft, and submission. */

import { orderCardSchema } from '@contract/order-card'
import type { OrderProgress as Progress } from '@contract/order-progress'
import { orderEndpoints as endpoints } from '@contract/orders'
import { rulesEndpoints } from '@contract/rules'
import type { Answers } from '@domain/filing/answers'
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { Problem } from '@domain/journey/problem'
import * as z from '@domain/zod'
import { ApiError, call } from './call'

export type { OrderProgress as Progress, SmsVerification } from '@contract/orders'
export type OrderCard = Awaited<ReturnType<typeof listOrders>>[number]
export type ServerDraft = Awaited<ReturnType<typeof getDraft>>

/** What the list looks like, for whoever keeps it on the device. */
export const ordersShape = z.array(orderCardSchema)

export const listOrders = async () => (await call(endpoints.listOrders, {})).orders

/** What is begun: nothing said = 开始备案, the detection finds the type; else a type on a filed subject and some of its sites. */
export type Beginning = {
  filingType?: FilingTypeId | undefined
  subjectFilingNumber?: string | undefined
  siteFilingNumbers?: readonly string[] | undefined
}

/** Begins a filing; when one is in flight already, answers its id instead. */
export async function createOrder(
  idempotencyKey: string,
  { filingType, subjectFilingNumber, siteFilingNumbers }: Beginning = {},
): Promise<{ draft: ServerDraft } | { openOrderId: string }> {
  const body = {
    ...(filingType ? { filingType } : {}),
    ...(subjectFilingNumber ? { subjectFilingNumber } : {}),
    ...(siteFilingNumbers ? { siteFilingNumbers: [...siteFilingNumbers] } : {}),
  }
  try {
    return { draft: await call(endpoints.createOrder, { body, idempotencyKey }) }
  } catch (error) {
    const open = error instanceof ApiError && error.status === 409 ? (error.failure as { openOrderId?: string }).openOrderId : undefined
    if (open) return { openOrderId: open }
    throw error
  }
}

export const getDraft = (orderId: string) => call(endpoints.getDraft, { params: { orderId } })

/** The person has read which rules changed. */
export const noteRules = (orderId: string) => call(rulesEndpoints.noteRules, { params: { orderId } })

export type Saved = { revision: number; savedAt: string; draftExpiresAt: string | null; lookUps?: ServerDraft['lookUps'] }

/** Saves the answers; a newer draft on the server comes back as `theirs` and nothing is overwritten. */
export async function saveDraft(orderId: string, revision: number, answers: Answers): Promise<Saved | { theirs: ServerDraft }> {
  try {
    return await call(endpoints.saveDraft, { params: { orderId }, body: { revision, answers } })
  } catch (error) {
    const theirs = error instanceof ApiError && error.status === 409 ? (error.failure as { theirs?: ServerDraft }).theirs : undefined
    if (theirs) return { theirs }
    throw error
  }
}

/** Submits the answers of a revision; problems that stop it come back as a list. */
export async function submitOrder(
  orderId: string,
  revision: number,
  idempotencyKey: string,
): Promise<{ progress: Progress } | { problems: Problem[]; says: string }> {
  try {
    return { progress: await call(endpoints.submitOrder, { params: { orderId }, body: { revision }, idempotencyKey }) }
  } catch (error) {
    const found = error instanceof ApiError && error.status === 422 ? (error.failure as { problems?: Problem[] }).problems : undefined
    if (found && error instanceof ApiError) return { problems: found, says: error.failure.says }
    throw error
  }
}

export const getProgress = (orderId: string): Promise<Progress> => call(endpoints.getProgress, { params: { orderId } })
export const withdrawOrder = (orderId: string): Promise<Progress> => call(endpoints.withdrawOrder, { params: { orderId } })
export const abandonOrder = (orderId: string): Promise<Progress> => call(endpoints.abandonOrder, { params: { orderId } })
