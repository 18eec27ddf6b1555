/** Every built-in component a template may name. Those without behaviour of their own are plain boxes styled by host.css. */
import { ButtonElement, CheckboxElement, FormElement, LabelElement, RadioElement, SwitchElement } from './choices'
import { HostElement } from './host-element'
import { CameraElement, CanvasElement, ImageElement, RichTextElement, VideoElement, WebViewElement } from './media'
import { PickerElement, PickerViewElement } from './pickers'
import { PageMetaElement, ScrollViewElement, SwiperElement } from './scrolling'
import { InputElement, TextareaElement } from './text-input'

const elements: Record<string, CustomElementConstructor> = {
  'wx-view': class extends HostElement {},
  'wx-text': class extends HostElement {},
  'wx-button': ButtonElement,
  'wx-checkbox': CheckboxElement,
  'wx-radio': RadioElement,
  'wx-switch': SwitchElement,
  'wx-label': LabelElement,
  'wx-form': FormElement,
  'wx-input': InputElement,
  'wx-textarea': TextareaElement,
  'wx-picker': PickerElement,
  'wx-picker-view': PickerViewElement,
  'wx-image': ImageElement,
  'wx-cover-image': class extends ImageElement {},
  'wx-camera': CameraElement,
  'wx-video': VideoElement,
  'wx-canvas': CanvasElement,
  'wx-rich-text': RichTextElement,
  'wx-web-view': WebViewElement,
  'wx-scroll-view': ScrollViewElement,
  'wx-swiper': SwiperElement,
  'wx-page-meta': PageMetaElement,
}

export function defineElements(): void {
  for (const [tag, element] of Object.entries(elements)) customElements.define(tag, element)
}
