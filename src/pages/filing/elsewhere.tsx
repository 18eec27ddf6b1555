/** The other device of this filing: which field it is in, so that the two do not write over each other. */
import type { FieldState } from '@domain/journey/journey-types'
import type { StepId } from '@domain/steps/step-id'
import { createContext, useContext, useEffect } from 'react'
import { goInstead } from '@/hooks/use-go'
import { activeHandoff } from '@/hooks/use-mirror'
import { useSession } from '@/hooks/use-session'
import { routes } from '@/routes'
import type { Mirror } from '@/services/mirror'
import { usePresenceStore } from '@/store/presence-store'

/** What the other devices do, as last heard; given by the frame of every page of a filing. */
export const MirrorContext = createContext<Mirror | undefined>(undefined)

const words = { console: '电脑上正在填，填好后这里会自动更新', phone: '另一台手机上正在填，填好后这里会自动更新' } as const

/** Turns the field another device is in into one to read, unless the person here was in it first. */
export function useHeld(): (field: FieldState) => FieldState {
  const others = useContext(MirrorContext)?.others ?? []
  const mine = usePresenceStore((state) => state.anchor)
  return (field) => {
    const other = field.anchor === mine ? undefined : others.find(({ place }) => place?.anchor === field.anchor)
    return other && !field.readOnly ? { ...field, readOnly: words[other.side] } : field
  }
}

/** Only the camera's work was handed over: the steps that are typed at the computer lead to the page of that work. */
export function useCameraOnly(orderId: string, mirror: Mirror | undefined, step: StepId | undefined): void {
  const { only } = useSession()
  const kind = only ? only.handoff : activeHandoff(mirror)?.kind
  const typed = kind === 'capture' && step !== undefined && step !== 'identity-check'
  useEffect(() => {
    if (typed) goInstead(routes.camera(orderId))
  }, [typed, orderId])
}
