export default definePageConfig({ navigationBarTitleText: '请人核验', enableShareAppMessage: true })
