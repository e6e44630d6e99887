/** Forms of the verbs whose stems have no common beginning; the lexicon says what each form is. */
export const IRREGULAR: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  [
    'être suis es est sommes êtes sont étais était étions étiez étaient fus fut fûmes fûtes furent serai seras sera serons serez seront serais serait serions seriez seraient sois soit soyons soyez soient fusse fût étant été',
    'avoir ai as a avons avez ont avais avait avions aviez avaient eus eut eûmes eûtes eurent aurai auras aura aurons aurez auront aurais aurait aurions auriez auraient aie aies ait ayons ayez aient eût ayant eu eue eues',
    'aller vais vas va allons allez vont allais allait allions alliez allaient alla allèrent irai iras ira irons irez iront irais irait irions iriez iraient aille ailles aillent allant allé allée allés allées',
    'faire fais fait faisons faites font faisais faisait faisions faisiez faisaient fis fit firent ferai feras fera ferons ferez feront ferais ferait ferions feriez feraient fasse fasses fassions fassiez fassent faisant faite faits',
    'pouvoir peux peut pouvons pouvez peuvent pouvais pouvait pouvions pouviez pouvaient pus put purent pourrai pourras pourra pourrons pourrez pourront pourrais pourrait pourrions pourriez pourraient puisse puisses puissions puissiez puissent pouvant pu',
    'vouloir veux veut voulons voulez veulent voulais voulait voulions vouliez voulaient voulus voulut voulurent voudrai voudras voudra voudrons voudrez voudront voudrais voudrait voudrions voudriez voudraient veuille veuilles veuillent veuillez voulant voulu voulue voulus voulues',
    'savoir sais sait savons savez savent savais savait savions saviez savaient sus sut surent saurai sauras saura saurons saurez sauront saurais saurait saurions sauriez sauraient sache saches sachions sachiez sachent sachons sachez sachant su sue sues',
    'devoir dois doit devons devez doivent devais devait devions deviez devaient dus dut durent devrai devras devra devrons devrez devront devrais devrait devrions devriez devraient doive doives doivent devant dû due dues',
    'voir vois voit voyons voyez voient voyais voyait voyions voyiez voyaient vis vit virent verrai verras verra verrons verrez verront verrais verrait verrions verriez verraient voie voies voyant vu vue vus vues',
    'dire dis dit disons dites disent disais disait disions disiez disaient dirent dirai diras dira dirons direz diront dirais dirait dirions diriez diraient dise dises disant dite dits',
    'rire ris rit rions riez rient riais riait riaient rirai rira rirons rirez riront rirais rirait rirait rie ries riant ri',
    'lire lis lit lisons lisez lisent lisais lisait lisions lisiez lisaient lus lut lurent lirai liras lira lirons lirez liront lirais lirait lirions liriez liraient lise lises lisant lu lue lues',
    'boire bois boit buvons buvez boivent buvais buvait buvaient boirai boira boirons boirez boiront boirais boirait boive boives bu bue bus bues buvant',
    'tenir tiens tient tenons tenez tiennent tenais tenait tenions teniez tenaient tins tint tinrent tiendrai tiendras tiendra tiendrons tiendrez tiendront tiendrais tiendrait tiendrions tiendriez tiendraient tienne tiennes tenant tenu tenue tenus tenues',
    'venir viens vient venons venez viennent venais venait venions veniez venaient vins vint vinrent viendrai viendras viendra viendrons viendrez viendront viendrais viendrait viendrions viendriez viendraient vienne viennes venant venu venue venus venues',
    'mettre mets met mettons mettez mettent mettais mettait mettions mettiez mettaient mis mit mirent mettrai mettras mettra mettrons mettrez mettront mettrais mettrait mettrions mettriez mettraient mette mettes mettant mise mises',
    'prendre prends prend prenons prenez prennent prenais prenait prenions preniez prenaient pris prit prirent prendrai prendras prendra prendrons prendrez prendront prendrais prendrait prendrions prendriez prendraient prenne prennes prenant prise prises',
    'naître nais naît naissons naissez naissent naissait naissaient naîtra naîtront né née nés nées naisse',
    'vivre vis vit vivons vivez vivent vivais vivait vivions viviez vivaient vivrai vivra vivrons vivrez vivront vivrais vivrait vive vives vivant vécu vécue vécus vécues',
    'falloir faut fallait fallut faudra faudrait faille fallu',
    'valoir vaux vaut valons valez valent valait valaient vaudra vaudront vaudrait vaudraient vaille vaillent valu valant',
    'mourir meurs meurt mourons mourez meurent mourait mouraient mourra mourront mourrait meure mort morte morts mortes',
  ].map((line) => {
    const forms = line.split(' ');
    return [forms[0] as string, forms];
  }),
);
