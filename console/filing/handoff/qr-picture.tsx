/** The code as a picture: black on white with its light border, whatever the page looks like. */
import { SegmentedControl, Skeleton } from '@mantine/core'
import { useEffect, useState } from 'react'
import type { MadeCode } from './make-code'
import './handoff.css'
import { words } from './words'

const says = '二维码，用手机扫一扫。不方便扫码，可以复制下面的链接到手机上打开'

type Reader = 'wechat' | 'browser'
/** Chosen once it holds for the codes that follow. */
let lastReader: Reader = 'wechat'

/** With a mini program its code stands there first; a phone without WeChat reads the other one. */
export function QrPicture({ code: { miniProgramCode, link } }: { code: MadeCode }) {
  const [reader, setReader] = useState(lastReader)
  if (!miniProgramCode) return <LinkPicture link={link} />
  return (
    <>
      {reader === 'wechat' ? (
        <img className="qr" alt={says} src={`data:image/png;base64,${miniProgramCode}`} />
      ) : (
        <LinkPicture link={link} />
      )}
      <SegmentedControl
        fullWidth
        mt={8}
        size="xs"
        aria-label={words.reader}
        value={reader}
        onChange={(value) => {
          lastReader = value === 'browser' ? 'browser' : 'wechat'
          setReader(lastReader)
        }}
        data={[
          { value: 'wechat', label: words.byWechat },
          { value: 'browser', label: words.byBrowser },
        ]}
      />
    </>
  )
}

/** An address as a code. */
export function LinkPicture({ link }: { link: string }) {
  const [drawn, setDrawn] = useState<{ side: number; path: string }>()
  useEffect(() => {
    let current = true
    void import('./qr-drawing').then(({ drawQr }) => current && setDrawn(drawQr(link)))
    return () => {
      current = false
    }
  }, [link])
  if (!drawn) return <Skeleton className="qr" aria-hidden />
  const { side, path } = drawn
  return (
    <svg className="qr" role="img" aria-label={says} viewBox={`0 0 ${side} ${side}`} shapeRendering="crispEdges">
      <title>{says}</title>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
