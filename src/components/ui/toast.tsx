/** A short word that goes by itself, spoken by screen readers. Every page on the stack holds it, so that it outlives going back. */
import { useEffect, useState } from 'react'
import { LiveRegion } from '@/platform/live-region'
import { topHost } from './top-host'

type Toast = { text: string; key: number }
const hosts = topHost<(toast: Toast | undefined) => void>()
const lifeMs = (text: string) => Math.max(2500, text.length * 180)
let shown = 0

export function showToast(text: string): void {
  shown += 1
  for (const show of hosts.all()) show({ text, key: shown })
}

export function ToastHost() {
  const [toast, setToast] = useState<Toast>()
  useEffect(() => hosts.add(setToast), [])
  useEffect(() => {
    if (!toast) return
    const timer = setTimeout(() => setToast(undefined), lifeMs(toast.text))
    return () => clearTimeout(timer)
  }, [toast])
  return <LiveRegion className={toast ? 'toast toast--shown' : 'toast'}>{toast?.text}</LiveRegion>
}
