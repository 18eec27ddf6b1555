/** An appointment of a desk: who acts on an order, when, and what they will do. */
import type { DeskAction } from '@contract/sandbox-desk'

/** The kind under which a desk's appointments stand among the deadlines. */
export const deskKind = 'desk'
export type Desk = 'provider' | 'authority'
/** `strict` decides when its moment comes; a step of a script is named by its place, so that it is used once. */
export type DeskJob = { desk: Desk; do: DeskAction | { action: 'strict' }; script?: { version: number; index: number } }
export type Appointment = { at: string; job: DeskJob }
