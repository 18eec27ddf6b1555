/** Consents are separate, never ticked beforehand, and there is a way to say no. */
import { fireEvent, render, screen } from '@testing-library/react'
import { ConsentSheet } from '@/components/capture/consent-sheet'

const texts = [
  { purpose: 'camera', title: '同意使用摄像头和麦克风', sentence: '只在录制时使用。', otherwise: '可以改用相册。' },
  { purpose: 'face', title: '同意用人脸视频核对身份', sentence: '只核对本人。', otherwise: '可以换一种方式。' },
]

test('agreeing works only when every purpose was ticked by the person', () => {
  const called: string[] = []
  render(<ConsentSheet open texts={texts} onAgree={() => called.push('agree')} onRefuse={() => called.push('refuse')} />)
  fireEvent.click(screen.getByText('同意并继续'))
  expect(called).toEqual([])
  fireEvent.click(screen.getByText('同意使用摄像头和麦克风'))
  fireEvent.click(screen.getByText('同意并继续'))
  expect(called).toEqual([])
  fireEvent.click(screen.getByText('同意用人脸视频核对身份'))
  fireEvent.click(screen.getByText('同意并继续'))
  expect(called).toEqual(['agree'])
})

test('no is an answer', () => {
  const called: string[] = []
  render(<ConsentSheet open texts={texts} onAgree={() => called.push('agree')} onRefuse={() => called.push('refuse')} />)
  fireEvent.click(screen.getByText('不同意'))
  expect(called).toEqual(['refuse'])
})
