/** 办理拍照 (policy 2018): who still has to be photographed, when the curtain is sent, when a parcel has arrived. Source: spec K1. */

import { clockOf, dayAfter, dayOf, momentAt } from '@domain/calendar/moment'
import { addWorkdays, isWorkday, workdayFrom } from '@domain/calendar/workdays'
import { distinctSitePersons, sitePersonOf } from '@domain/facts/persons'
import type { Scope } from '@domain/facts/scope'
import { atSite } from '@domain/facts/scope'
import { building, changing } from '@domain/materials/filing-type-groups'

const dispatchAt = '16:00'
/** Workdays the post takes, for telling when the originals are there. */
const postWorkdays = 2

/** The moment the curtain leaves: 16:00 of a workday; asked for later or on a free day, 16:00 of the next one. */
export function curtainSendsAt(requestedAt: string): string {
  const day = dayOf(requestedAt)
  const today = isWorkday(day) && clockOf(requestedAt) <= dispatchAt
  return momentAt(today ? day : workdayFrom(dayAfter(day, 1)), dispatchAt)
}

/** When originals that were posted are with the provider. */
export const originalsArriveAt = (postedAt: string): string => addWorkdays(postedAt, postWorkdays)

/**
 * Site persons, by site, who are new to the filing and have no video: they are photographed in front of the curtain. None where the
 * policy has no curtain or the province takes the video only.
 */
export function peopleToPhotograph(scope: Scope): number[] {
  const { answers, context, facts } = scope
  const { backdrop } = context.policy
  if (backdrop === undefined || backdrop.videoOnly.includes(answers['verify-type'].region?.provinceCode ?? '')) return []
  const checks = answers['identity-check'].checks ?? {}
  const type = facts.filingType ?? 'initial'
  return distinctSitePersons(answers).filter((n) => {
    const fresh =
      building.some((one) => one === type) || (changing.some((one) => one === type) && atSite(scope, n).facts.sitePersonReplaced === true)
    return fresh && !['passed', 'manual'].includes(checks[String(n)]?.status ?? '')
  })
}

/** Their names, as they will be asked for. */
export const namesToPhotograph = (scope: Scope): string[] =>
  peopleToPhotograph(scope).map((n) => sitePersonOf(scope.answers, n).name ?? '网站负责人')
