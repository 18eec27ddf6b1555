/** What can be done with several sites at once, and why not. */
import type { FilingTypeId } from '@domain/filing-types/filing-type'
import type { SiteCard } from '@/services/records'
import { words } from './words'

const together: readonly FilingTypeId[] = ['access', 'deregister-site', 'cancel-access']
export type BatchAction = { filingType: FilingTypeId; label: string; because: string | undefined }

const offers = ({ actions }: SiteCard, type: FilingTypeId) => actions.find(({ filingType }) => filingType === type)

/** The actions for several sites (those picked, if any), each with the first reason that speaks against it. */
export function batchActions(sites: readonly SiteCard[], picked: readonly string[]): BatchAction[] {
  const chosen = sites.filter(({ filingNumber }) => picked.includes(filingNumber))
  return together.flatMap((filingType) => {
    const label = (chosen.length ? chosen : sites).map((site) => offers(site, filingType)).find(Boolean)?.label
    if (!label) return []
    const because = chosen.length ? chosen.map((site) => whyNot(site, filingType)).find(Boolean) : words.pickFirst
    return [{ filingType, label: words.picked(label, chosen.length), because }]
  })
}

function whyNot(site: SiteCard, type: FilingTypeId): string | undefined {
  const action = offers(site, type)
  if (!action) return words.notThis(site.name, words.notOffered)
  return action.refusal && words.notThis(site.name, [action.refusal.says, action.refusal.wayOut].join('。'))
}

/** Picking several makes sense where there are several and something can be done with them. */
export const canPickSeveral = (sites: readonly SiteCard[]): boolean => sites.length > 1 && batchActions(sites, []).length > 0
