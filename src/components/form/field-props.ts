/** What every question's component takes: the state the journey computed, and ways to answer. */
import type { Anchor } from '@domain/filing/anchor'
import type { Region } from '@domain/filing/region'
import type { ResourceKind } from '@domain/filing/resource'
import type { FieldState } from '@domain/journey/journey-types'
import type { Problem } from '@domain/journey/problem'
import type { ReactNode } from 'react'

/** One of the account's cloud resources, as the page fetched it. */
export type ResourceOffer = {
  kind: ResourceKind
  id: string
  name: string
  ip?: string | undefined
  expiresAt: string
  sitesUsed: number
  qualifies: boolean
  checks: readonly {
    says: string
    ok: boolean
    eligibleAt?: string | undefined
    by?: 'waiting' | 'renewal' | undefined
    warns?: true | undefined
  }[]
  usableUntil?: string | undefined
}

/** Whether a code can be filed with, and if not, why. */
export type CodeVerdict = { good: boolean; says: string; wayOut?: string | undefined }

export type RegionPlace = { code: string; name: string }
/** The table of regions; it lives in a subpackage, so the page brings it (hooks/use-regions). */
export type RegionTable = {
  /** Provinces, or what lies directly below a code; empty below a county and below a city without counties. */
  below: (code?: string) => readonly RegionPlace[]
  /** Places whose name holds the text, best first, with the whole way down to them. */
  find: (text: string) => readonly { region: Region; path: string }[]
  /** 广东省 深圳市 南山区 */
  pathOf: (region: Region) => string
}

/** What a few kinds need beside the answers; the page gives it. */
export type FieldExtras = {
  /** Draws the picture slot of a `certificate-photo` field. */
  photo?: (state: FieldState) => ReactNode
  regions?: RegionTable
  resources?: {
    list: readonly ResourceOffer[]
    loading: boolean
    failed: boolean
    retry: () => void
    /** The account itself has to wait: holds back every resource. */
    wait?: string
    /** Opens the page that shows every resource with every rule. */
    openAll?: () => void
    checkCode?: (code: string) => Promise<CodeVerdict>
  }
}

export type FieldProps = {
  state: FieldState
  onChange: (value: unknown) => void
  /** The person ticked 「已知晓，仍要继续」 (or took the tick away). */
  onAcknowledge?: (problem: Problem) => void
  /** Leads to where a read-only value can be changed. */
  onJump?: (anchor: Anchor) => void
  /** The caret has come into it, and left it. */
  onArrive?: () => void
  onLeave?: () => void
  /** The step was visited before: also what is merely missing is said. */
  visited?: boolean
  extras?: FieldExtras
}

/** Id of a field's element, for scrolling to it from the list of problems. */
export const fieldId = (anchor: Anchor): string => `field-${anchor.replace(/\./g, '-')}`

export const shownProblems = (state: FieldState, visited = true): readonly Problem[] =>
  state.problems.filter((problem) => visited || !problem.missing)

export const asText = (value: unknown): string => (typeof value === 'string' ? value : '')
