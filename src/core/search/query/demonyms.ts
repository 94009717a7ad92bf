/** Adjectives and peoples by whom countries are asked for, folded, and the word of the country's name that they stand for. */
export const demonyms: Readonly<Record<string, string>> = Object.assign(Object.create(null) as Record<string, string>, {
  swedish: 'sweden', swede: 'sweden', norwegian: 'norway', danish: 'denmark', finnish: 'finland', swiss: 'switzerland', german: 'germany',
  french: 'france', british: 'britain', american: 'america', canadian: 'canada', australian: 'australia', afghan: 'afghanistan', iraqi: 'iraq',
  syrian: 'syria', libyan: 'libya', egyptian: 'egypt', somali: 'somalia', sudanese: 'sudan', kenyan: 'kenya', ugandan: 'uganda',
  ethiopian: 'ethiopia', eritrean: 'eritrea', rwandan: 'rwanda', burundian: 'burundi', congolese: 'congo', chadian: 'chad', malian: 'mali',
  nigerian: 'nigeria', ghanaian: 'ghana', liberian: 'liberia', leonean: 'leone', ivorian: 'ivoire', ivorians: 'ivoire', senegalese: 'senegal',
  angolan: 'angola', haitian: 'haiti', haitians: 'haiti', brazilian: 'brazil', argentine: 'argentina', argentinian: 'argentina', chilean: 'chile',
  colombian: 'colombia', mexican: 'mexico', cuban: 'cuba', guatemalan: 'guatemala', indian: 'india', pakistani: 'pakistan',
  bangladeshi: 'bangladesh', nepalese: 'nepal', chinese: 'china', japanese: 'japan', russian: 'russia', ukrainian: 'ukraine', georgian: 'georgia',
  turkish: 'turkey', kosovar: 'kosovo', bosnian: 'bosnia', serbian: 'serbia', croatian: 'croatia', albanian: 'albania', macedonian: 'macedonia',
  lebanese: 'lebanon', israeli: 'israel', palestinian: 'palestine', timorese: 'timor', cambodian: 'cambodia', indonesian: 'indonesia',
  african: 'africa', africans: 'africa', european: 'europe', europeans: 'europe', asian: 'asia', arabs: 'arab', dutch: 'netherlands',
  italian: 'italy', spanish: 'spain', portuguese: 'portugal', irish: 'ireland', polish: 'poland', greek: 'greece', tchad: 'chad', tchadien: 'chad',
  soudan: 'sudan', somalie: 'somalia', siria: 'syria', libye: 'libya', libia: 'libya', darfour: 'darfur',
});
