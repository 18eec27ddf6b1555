/** Why a field cannot be answered at the computer right now; undefined = it can. */
import type { Anchor } from '@domain/filing/anchor'
import { lockOf } from './locks'
import { useMirrorNow } from './mirror-now'
import { words } from './words'

export const useLock = (anchor: Anchor): string | undefined => lockOf(useMirrorNow().locks, anchor, words.locks)
