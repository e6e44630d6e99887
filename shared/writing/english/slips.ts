/** Frequent slips whose correction is far, or not the nearest word: slip, correction[/correction], by hand. */
const TABLE = `
elses else's|sumone someone
2day today|2moro tomorrow|2morrow tomorrow|2nite tonight|abit a bit|abotu about|abt about|accesible accessible|accomodate accommodate
accomodation accommodation|accomodations accommodations|accross across|acess access|acessible accessible|acommodate accommodate
acommodation accommodation|acros across|adictive addictive|adn and|adress address|adresse address|adresses addresses|adviced advised
agressive aggressive|aint ain't|alergic allergic|alergies allergies|alergy allergy|alittle a little|allergys allergies|allready already
alltogether altogether|allways always|alot a lot|alwyas always|amature amateur|annualy annually|answear answer|anual annual
anwser answer|anyones anyone's|apologie apologise/apology|apologyse apologise|apparant apparent|apparantly apparently
apparentely apparently|appartement apartment|appartment apartment|appartments apartments|appologies apologies|appologise apologise
appologize apologize|appreciat appreciate|appriciate appreciate|apreciate appreciate|aquire acquire|aquired acquired|arent aren't
arguement argument|aslong as long|assistence assistance|aswell as well|atall at all|athmosphere atmosphere|atleast at least
atmosphear atmosphere|attendence attendance|attension attention|auther author|avaible available|availble available|availible available
avalable available|avaliable available|aviable available|awfull awful|b4 before|baout about|basicly basically|bcoz because|bcuz because
beacuse because|beatiful beautiful|beautifull beautiful|beautifuly beautifully|becasue because|becouse because|becoz because
becuase because|beggin begin|beggining beginning|begining beginning|beleive believe|belive believe|bended bent|benefitted benefited
benificial beneficial|benifit benefit|beutiful beautiful|bk back|breaked broke/broken|brillant brilliant|bringed brought|broked broken
builded built|buisness business|busness business|bussiness business|buyed bought|camoflage camouflage|cancelation cancellation
caracter character|caracteristics characteristics|caracters characters|carefull careful|carefuly carefully|carribean Caribbean
catagory category|catched caught|caterogy category|changable changeable|charachter character|cheif chief|childs children|womans women|foots feet|tooths teeth|knifes knives|wifes wives|shelfs shelves|leafs leaves|loafs loaves|thiefs thieves|costumor customer|childrens children's
choosed chose/chosen|choosen chosen|cigarete cigarette|cna can|colleage colleague|collegue colleague|collegues colleagues
colorfull colorful|comed came|comfortabel comfortable|comitted committed|comittee committee|comming coming|commited committed
commitee committee|comparision comparison|compatability compatibility|competance competence|completley completely|completly completely
concious conscious|condidtion condition|conferance conference|confimation confirmation|confirmaton confirmation|confortable comfortable
confrence conference|confrm confirm|confrmation confirmation|congradulations congratulations|congrat congratulations
congratz congratulations|controle control|contry country|conveniance convenience|convinient convenient|corespond correspond
correspondance correspondence|costed cost|coud could|coudl could|couldnt couldn't|couldof could have|couldve could've
critisism criticism|cud could|curiousity curiosity|custommer customer|custommers customers|custumer customer|cutted cut|dat that
decicion decision|decison decision|defiantely definitely|definate definite|definately definitely|definatly definitely
definetly definitely|definitly definitely|delievery delivery|delightfull delightful|delivary delivery|deliverd delivered
desciption description|desicion decision|desperatly desperately|devellop develop|developement development|developped developed
developpement development|dicount discount|didnt didn't|diferent different|differrent different|diffrent different|dis this
disapoint disappoint|disapointed disappointed|disapointing disappointing|discription description|dissapear disappear
dissapoint disappoint|dissapointed disappointed|dissapointing disappointing|dissapointment disappointment|dnt don't|doesnt doesn't
dont don't|drinked drank/drunk|drived drove/driven|eachother each other|easely easily|easilly easily|eated ate/eaten|ect etc
eigth eighth|electrisity electricity|eletronic electronic|emabrassed embarrassed|embarass embarrass|embarassed embarrassed
embarassing embarrassing|embarras embarrass|emial email|enuf enough|envelopp envelope|enviroment environment|enviromental environmental
enviromentally environmentally|equiped equipped|equipement equipment|espacially especially|especialy especially|essencial essential
everyones everyone's|everytime every time|evry every|evryday every day|evryone everyone|exagerate exaggerate|excelent excellent
excellant excellent|excercise exercise|exelent excellent|exellent excellent|exemple example|exemples examples|exept except
exercice exercise|exibition exhibition|existance existence|exitement excitement|expecially especially|experiance experience
explaination explanation|explenation explanation|extention extension|extremly extremely|facinating fascinating|familly family
favorit favourite/favorite|febuary February|feeled felt|finaly finally|firts first|fisrt first|forgetted forgot/forgotten
forgoten forgotten|forgotted forgotten|foriegn foreign|fortunatly fortunately|fourty forty|foward forward|freind friend|freinds friends
frequentlly frequently|frm from|frnd friend|frnds friends|fullfill fulfil/fulfill|futur future|garantee guarantee|garantied guaranteed
garanty guarantee|gd good|generaly generally|genuinly genuinely|georgous gorgeous|getted got|gived gave/given|goed gone/went
goodluck good luck|gorgeus gorgeous|gorgous gorgeous|goverment government|gr8 great|grammer grammar|gratefull grateful|greatful grateful
growed grew/grown|guaranty guarantee|guarentee guarantee|guarenteed guaranteed|gud good|guidence guidance|hadnt hadn't|haev have
happend happened|happended happened|harrassment harassment|hasnt hasn't|havent haven't|heigth height|helpfull helpful|heres here's
heros heroes|hes he's|highstreet high street|hisself himself|hiting hitting|holded held|hopefull hopeful|hopefuly hopefully|hows how's
htat that|hte the|humourous humorous|hurted hurt|hve have|hygene hygiene|idealy ideally|identicle identical|im I'm|imagin imagine
imediately immediately|immediatelly immediately|immediatly immediately|inacurate inaccurate|incase in case|incidently incidentally
inconvenince inconvenience|inconvience inconvenience|inconvinience inconvenience|inconviniences inconveniences|incredable incredible
incredibely incredibly|independant independent|infact in fact|infomation information|informtion information|ingrediant ingredient
ingrediants ingredients|inovation innovation|inspite in spite|instagramm Instagram|instalation installation|instaled installed
insurence insurance|intelligance intelligence|interupt interrupt|intrested interested|intresting interesting|invitaion invitation
irresistable irresistible|isnt isn't|itll it'll|ive I've|jewelery jewellery/jewelry|jewlery jewellery/jewelry|jst just|jsut just
keeped kept|kindergarden kindergarten|knowed knew/known|knowledgable knowledgeable|knowlege knowledge|knwo know|l8r later
langage language|languague language|leasure leisure|leaved left|lenght length|liason liaison|libary library|liek like
lisence licence/license|literaly literally|litle little|litterally literally|loosing losing|losed lost|m8 mate|maintainance maintenance
maintenence maintenance|maked made|marrige marriage|meeted met|mesage message|messsage message|millenium millennium|miniture miniature
mintues minutes|minuscle minuscule|mispell misspell|mispelled misspelled|missunderstanding misunderstanding|mistery mystery
misundertanding misunderstanding|moument moment|mounth month|msg message|msgs messages|mustnt mustn't|mustve must've|nad and
naturaly naturally|neccesary necessary|neccessary necessary|necesary necessary|neednt needn't|nevermind never mind|nieghbour neighbour
nineth ninth|noone no one|normaly normally|noticable noticeable|nuthin nothing|nxt next|obviosly obviously|obviousely obviously
ocasion occasion|occassion occasion|occassionally occasionally|occured occurred|occurence occurrence|occuring occurring|oclock o'clock
ofcourse of course|offcourse of course|offical official|offring offering|oficial official|ommit omit|openning opening
oportunity opportunity|opportunitys opportunities|orginal original|orignal original|ourself ourselves|owrk work|oyu you
pacience patience|paiment payment|paralel parallel|parrallel parallel|patiance patience|payd paid|payed paid|payement payment
peacefull peaceful|peice piece|peopel people|perfomance performance|personaly personally|personnal personal|personnaly personally
persue pursue|pharmasy pharmacy|phisical physical|plaese please|pleae please|pleasent pleasant|pleasur pleasure|pleaze please
plese please|plesure pleasure|pls please|plss please|plz please|plzz please|poeple people|posession possession|posible possible
possibilty possibility|possition position|potatos potatoes|ppl people|practicaly practically|preceeding preceding|prefered preferred
prefering preferring|prepair prepare|preparaton preparation|presance presence|presentaion presentation|previus previous
priviledge privilege|probaly probably|probly probably|professionnal professional|professionnals professionals|proffesional professional
proffessional professional|programm programme/program|promiss promise|pronounciation pronunciation|proove prove|propably probably
propperly properly|publically publicly|puchase purchase|purchace purchase|pursuade persuade|putted put|qualitys qualities
quantitys quantities|questionaire questionnaire|reallly really|realy really|reccomend recommend|reccommend recommend|reciept receipt
reciepts receipts|recieve receive|recieved received|recieving receiving|recomend recommend|recomendation recommendation
recomendations recommendations|recommand recommend|recommande recommend|reconize recognize|refered referred|refering referring
refrigirator refrigerator|refun refund|reguards regards|regulary regularly|relevent relevant|religous religious|relise realise/realize
remaning remaining|rember remember|remeber remember|remplace replace|renforce reinforce|repare repair|repitition repetition
replacment replacement|reponse response|requirment requirement|reservaton reservation|resistence resistance|responce response
responsability responsibility|responsable responsible|restaraunt restaurant|restaurent restaurant|resturant restaurant|rhythmn rhythm
rigth right|runned ran|rythm rhythm|saftey safety|sallery salary|satisfacion satisfaction|saturdey Saturday|sayed said|scedule schedule
schedual schedule|secratary secretary|selled sold|sended sent|sentance sentence|seperate separate|seperated separated
seperately separately|seperation separation|seriouly seriously|serius serious|servise service|shedule schedule|shes she's
shiping shipping|shippment shipment|shoping shopping|shoud should|shoudl should|shouldnt shouldn't|shouldof should have
shouldve should've|shud should|shutted shut|sieze seize|similer similar|similiar similar|simular similar|sincerelly sincerely
sincerly sincerely|skilfull skilful|sleeped slept|someones someone's|somethin something|soory sorry|sory sorry|sotre store
souvenier souvenir|speach speech|speaked spoke/spoken|specialy specially|spended spent|srry sorry|sry sorry|standed stood
stealed stole/stolen|stoped stopped|stoping stopping|storry story|str8 straight|streight straight|strenght strength|studing studying
succes success|succesful successful|succesfull successful|succesfully successfully|successfull successful|successfuly successfully
sucess success|sucessful successful|sufficent sufficient|sugest suggest|sugestion suggestion|sumary summary|sumthing something
superceed supersede|suport support|supplyer supplier|supposably supposedly|suprise surprise|suprised surprised|suprises surprises
suprising surprising|surelly surely|surprize surprise|swiming swimming|systeme system|sytem system|tahnks thanks|taht that
taked taken/took|tatoo tattoo|tbe the|teached taught|technicaly technically|tecnical technical|teh the|telled told
temperture temperature|temporarely temporarily|tendancy tendency|tge the|thaks thanks|thankd thanks|thankfull thankful
thanksfull thankful|thankyou thank you|thanls thanks|thansk thanks|thanx thanks|thatll that'll|thats that's|theather theatre/theater
theirself themselves|theirselves themselves|theres there's|theyd they'd|theyll they'll|theyre they're|theyve they've|thier their
thinked thought|thnaks thanks|thnx thanks|threshhold threshold|throughly thoroughly|throught through/thought|throwed threw/thrown
thsi this|thx thanks|tiem time|tihs this|tks thanks|tmorrow tomorrow|tmr tomorrow|tmrw tomorrow|tnx thanks|todays today's
togather together|togheter together|toghether together|tomatos tomatoes|tommorow tomorrow|tommorrow tomorrow|tomorow tomorrow
tomorrows tomorrow's|tomoz tomorrow|tonights tonight's|tooked took|tounge tongue|tragicly tragically|transfered transferred
transfering transferring|treshold threshold|truely truly|tryed tried|trys tries|tuseday Tuesday|twelth twelfth|typicaly typically|u you
uncomfortible uncomfortable|understandeable understandable|understanded understood|unecessary unnecessary|unforgetable unforgettable
unforseen unforeseen|unfortunaly unfortunately|unfortunatelly unfortunately|unfortunatly unfortunately|unfortunely unfortunately
unfortunetly unfortunately|univercity university|unneccessary unnecessary|untill until|untli until|upto up to|ur your/you're
usally usually|usefull useful|usefullness usefulness|usualy usually|vacancys vacancies|vaccation vacation|vaccum vacuum
valueable valuable|varity variety|vegtable vegetable|vegtables vegetables|vehical vehicle|verry very|vey very|visable visible
visitting visiting|vist visit|visting visiting|volenteer volunteer|volonteer volunteer|volonteers volunteers|volunter volunteer|vry very
w8 wait|waht what|waranty warranty|warrantee warranty|wasnt wasn't|wat what|wednsday Wednesday|wehn when|welcom welcome|wellcome welcome
wendsday Wednesday|wensday Wednesday|werent weren't|wether whether|weve we've|whe when|wheather whether/weather|whereever wherever
wheres where's|whith with|whos who's|whta what|wich which|wierd weird|wiht with|winned won|wkend weekend|wknd weekend|wnat want
wnt won't/want|womens women's|wonderfull wonderful|wonderfuly wonderfully|wonderous wondrous|worning warning|worrys worries|woud would
woudl would|wouldnt wouldn't|wouldof would have|wouldve would've|writed wrote/written|writen written|writting writing|wud would
yestarday yesterday|yesterdays yesterday's|yesturday yesterday|yoghourt yoghurt|yoru your|youd you'd|youll you'll|youre you're
youself yourself|youve you've|yuor your
`;

let read: ReadonlyMap<string, readonly string[]> | undefined;

/** Slip to its corrections, surest first; read when first asked for. */
export function slips(): ReadonlyMap<string, readonly string[]> {
  read ??= new Map(
    TABLE.trim()
      .split(/[|\n]/)
      .map((entry) => {
        const space = entry.indexOf(' ');
        return [entry.slice(0, space), entry.slice(space + 1).split('/')];
      }),
  );
  return read;
}
