/** Tells Taro's runtime which attributes for screen readers the templates of WeChat know: the same list as config/screen-reader.cjs writes into them. */
import { mergeInternalComponents } from '@tarojs/shared'
import spoken from './spoken-attributes.json'

mergeInternalComponents(spoken)
