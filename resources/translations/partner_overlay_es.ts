<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddLine</name>
    <message>
        <source>Add a prompt</source>
        <translation>Añadir una sugerencia</translation>
    </message>
    <message>
        <source>Add a prompt: type it and press Enter, or paste a list</source>
        <translation>Añadir una sugerencia: escríbela y pulsa Intro, o pega una lista</translation>
    </message>
</context>
<context>
    <name>CardPreview</name>
    <message>
        <source>How the overlay shows it</source>
        <translation>Así la muestra el panel</translation>
    </message>
</context>
<context>
    <name>Cards</name>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>Check-in</name>
    <message>
        <source>Breath, pace, shoulders</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Respiración, ritmo, hombros</translation>
    </message>
    <message>
        <source>Good place to stop?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>¿Buen momento para terminar?</translation>
    </message>
    <message>
        <source>Half our time remains. What should it go to?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Nos queda la mitad del tiempo. ¿A qué quieres dedicarla?</translation>
    </message>
    <message>
        <source>Half the time left</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Queda la mitad del tiempo</translation>
    </message>
    <message>
        <source>How are we doing so far with what you wanted?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>¿Cómo vamos hasta aquí con lo que querías?</translation>
    </message>
    <message>
        <source>How are we doing so far?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>¿Cómo vamos hasta aquí?</translation>
    </message>
    <message>
        <source>Notice their breath, pace and shoulders.</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Observa su respiración, su ritmo y sus hombros.</translation>
    </message>
    <message>
        <source>There are {min} minutes left. What matters most in them?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Nos quedan {min} minutos. ¿Qué es lo más importante para ti en ellos?</translation>
    </message>
    <message>
        <source>There are {min} minutes left. What should they go to?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>Nos quedan {min} minutos. ¿A qué quieres dedicarlos?</translation>
    </message>
    <message>
        <source>What would make this a good place to stop?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>¿Qué haría falta para que este sea un buen momento para terminar?</translation>
    </message>
    <message>
        <source>{min} min: what for?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>{min} min: ¿para qué?</translation>
    </message>
    <message>
        <source>{min} min: what matters?</source>
        <extracomment>A reminder that comes with the program, in few words (at most 32 characters) or as a sentence; all but the one about breath are for the client to hear. {min}: minutes left</extracomment>
        <translation>{min} min: ¿qué importa?</translation>
    </message>
</context>
<context>
    <name>Check-ins</name>
    <message>
        <source>1 character</source>
        <translation>1 carácter</translation>
    </message>
    <message>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <source>A session has room for {n} check-ins.</source>
        <translation>Una sesión tiene sitio para {n} check-ins.</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Cue: a silent note to yourself</source>
        <translation>Señal: una nota silenciosa para ti</translation>
    </message>
    <message>
        <source>Say: for the client to hear</source>
        <translation>Frase: para el cliente</translation>
    </message>
    <message>
        <source>What now?</source>
        <translation>¿Y ahora?</translation>
    </message>
    <message>
        <source>What would serve you best now?</source>
        <translation>¿Qué te serviría más ahora?</translation>
    </message>
    <message>
        <source>as closing opens</source>
        <translation>al abrirse el cierre</translation>
    </message>
    <message>
        <source>as exploration opens</source>
        <translation>al abrirse la exploración</translation>
    </message>
    <message>
        <source>at {time}, {where}</source>
        <translation>a los {time}, {where}</translation>
    </message>
    <message>
        <source>half time</source>
        <translation>mitad del tiempo</translation>
    </message>
    <message>
        <source>half time, time left</source>
        <translation>mitad del tiempo, tiempo restante</translation>
    </message>
    <message>
        <source>in agreement</source>
        <translation>en el acuerdo</translation>
    </message>
    <message>
        <source>in closing</source>
        <translation>en el cierre</translation>
    </message>
    <message>
        <source>in exploration</source>
        <translation>en la exploración</translation>
    </message>
    <message>
        <source>move, reword, mute, add</source>
        <translation>mover, reformular, silenciar, añadir</translation>
    </message>
    <message>
        <source>reminders in a session</source>
        <translation>recordatorios en una sesión</translation>
    </message>
    <message>
        <source>say and cue</source>
        <translation>frase y señal</translation>
    </message>
    <message>
        <source>session types</source>
        <translation>tipos de sesión</translation>
    </message>
    <message>
        <source>{check-in}, muted</source>
        <translation>{check-in}, silenciado</translation>
    </message>
    <message>
        <source>{glance}, cue</source>
        <translation>{glance}, señal</translation>
    </message>
    <message>
        <source>{glance}, say</source>
        <translation>{glance}, frase</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} words</source>
        <translation>{n} palabras</translation>
    </message>
    <message>
        <source>{phase}, {time}</source>
        <translation>{phase}, {time}</translation>
    </message>
</context>
<context>
    <name>CheckInDetails</name>
    <message>
        <source>As it was shipped</source>
        <translation>Como venía</translation>
    </message>
    <message>
        <source>At a glance</source>
        <translation>De un vistazo</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Consejos</translation>
    </message>
    <message>
        <source>It gives way to a later one, and has other words once its moment has gone by.</source>
        <translation>Cede el paso a uno posterior y tiene otras palabras cuando su momento ha pasado.</translation>
    </message>
    <message>
        <source>It is kept here, and no session has it.</source>
        <translation>Se conserva aquí, y ninguna sesión lo tiene.</translation>
    </message>
    <message>
        <source>It speaks of the time left</source>
        <translation>Habla del tiempo que queda</translation>
    </message>
    <message>
        <source>Its place and words as they came with the program.</source>
        <translation>Su lugar y sus palabras tal como venían con el programa.</translation>
    </message>
    <message>
        <source>Later, at a glance</source>
        <translation>Más tarde, de un vistazo</translation>
    </message>
    <message>
        <source>Later, the whole sentence</source>
        <translation>Más tarde, la frase entera</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>On the overlay</source>
        <translation>En el panel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Say or cue</source>
        <translation>Frase o señal</translation>
    </message>
    <message>
        <source>Takes it out of this session type; Undo brings it back.</source>
        <translation>Lo quita de este tipo de sesión; Deshacer lo devuelve.</translation>
    </message>
    <message>
        <source>The whole sentence</source>
        <translation>La frase entera</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>De qué trata</translation>
    </message>
    <message>
        <source>When it comes later than it was meant to:</source>
        <translation>Cuando llega más tarde de lo previsto:</translation>
    </message>
</context>
<context>
    <name>CheckInLegend</name>
    <message>
        <source>cue</source>
        <translation>señal</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>say</source>
        <translation>frase</translation>
    </message>
</context>
<context>
    <name>CheckInsPage</name>
    <message>
        <source>Add a check-in</source>
        <translation>Añadir un check-in</translation>
    </message>
    <message>
        <source>Another reminder in this session type, where there is room.</source>
        <translation>Otro recordatorio en este tipo de sesión, donde haya sitio.</translation>
    </message>
    <message>
        <source>Bring back “{glance}”</source>
        <translation>Recuperar «{glance}»</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Drag a check-in, or move it with ← and →; with Shift by larger steps.</source>
        <translation>Arrastra un check-in o muévelo con ← y →; con Mayúsculas, a pasos mayores.</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Soft reminders that wait on the overlay until you answer them. Each session type has its own; what you change counts from the next session on.</source>
        <translation>Recordatorios suaves que esperan en el panel hasta que respondes. Cada tipo de sesión tiene los suyos; lo que cambias cuenta desde la próxima sesión.</translation>
    </message>
    <message>
        <source>This session type has no check-ins.</source>
        <translation>Este tipo de sesión no tiene check-ins.</translation>
    </message>
</context>
<context>
    <name>ChecklistGroup</name>
    <message>
        <source>Not in this kind of session: {numbers}</source>
        <translation>No en este tipo de sesión: {numbers}</translation>
    </message>
    <message>
        <source>The source&apos;s own questions</source>
        <translation>Las preguntas de la propia fuente</translation>
    </message>
</context>
<context>
    <name>ChordRecorder</name>
    <message>
        <source>Press the keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>That key can&apos;t be used here. Letters from A to Z, digits and F keys can.</source>
        <translation>Esa tecla no se puede usar aquí. Sí las letras de la A a la Z, las cifras y las teclas F.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Initials or a code, never a full name. It may stay empty.</source>
        <translation>Iniciales o un código, nunca un nombre completo. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>R7</source>
        <translation>R7</translation>
    </message>
</context>
<context>
    <name>ClockRow</name>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>{what} as recorded</source>
        <translation>{what} como se registró</translation>
    </message>
</context>
<context>
    <name>ColumnMappingBox</name>
    <message>
        <source>Column {n} holds</source>
        <translation>La columna {n} contiene</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Las columnas se separan con</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La primera fila nombra las columnas</translation>
    </message>
    <message>
        <source>What each column holds</source>
        <translation>Qué contiene cada columna</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Two decks side by side</source>
        <translation>Dos mazos, uno junto al otro</translation>
    </message>
</context>
<context>
    <name>Competency</name>
    <message>
        <source>I am open about myself, invite an answer to what I bring, and accept it.</source>
        <translation>Me muestro con apertura, invito a responder a lo que aporto y acepto la respuesta.</translation>
    </message>
    <message>
        <source>I give back what I heard and let the client check it.</source>
        <translation>Devuelvo lo que he oído y dejo que el cliente lo compruebe.</translation>
    </message>
    <message>
        <source>I hear the client within their own world, and ask what I could ask of nobody else.</source>
        <translation>Escucho al cliente en su propio mundo y pregunto lo que no podría preguntar a nadie más.</translation>
    </message>
    <message>
        <source>I honour what the client has moved and learned.</source>
        <translation>Honro lo que el cliente ha movido y aprendido.</translation>
    </message>
    <message>
        <source>I invite the client to say more of what they live through right now.</source>
        <translation>Invito al cliente a decir más de lo que vive ahora mismo.</translation>
    </message>
    <message>
        <source>I leave room for silence, a pause, a thought.</source>
        <translation>Dejo espacio al silencio, a una pausa, a un pensamiento.</translation>
    </message>
    <message>
        <source>I let the client feel backed, understood and cared about.</source>
        <translation>Procuro que el cliente se sienta apoyado, comprendido e importante.</translation>
    </message>
    <message>
        <source>I notice what comes up now, in the client and in me.</source>
        <translation>Noto lo que surge ahora, en el cliente y en mí.</translation>
    </message>
    <message>
        <source>I notice when something more is there, and we look at it together.</source>
        <translation>Noto cuando hay algo más, y lo miramos juntos.</translation>
    </message>
    <message>
        <source>I offer what I see, think or feel, free to be kept or left.</source>
        <translation>Ofrezco lo que veo, pienso o siento; se puede tomar o dejar.</translation>
    </message>
    <message>
        <source>I say what I see of feeling, energy and gesture, and ask about it.</source>
        <translation>Digo lo que veo de emoción, energía y gesto, y pregunto por ello.</translation>
    </message>
    <message>
        <source>I stay open to the bias, setting and culture that each of us brings.</source>
        <translation>Mantengo la apertura a los sesgos, el entorno y la cultura que cada persona trae.</translation>
    </message>
    <message>
        <source>I stay with the client and answer to who they are, how they are and what they want.</source>
        <translation>Estoy con el cliente y respondo a quién es, cómo está y qué quiere.</translation>
    </message>
    <message>
        <source>I take words, voice and body together, and ask what they mean.</source>
        <translation>Tomo juntos palabras, voz y cuerpo, y pregunto qué significan.</translation>
    </message>
    <message>
        <source>I watch how my thoughts and ways act on the client and the work.</source>
        <translation>Observo cómo mis pensamientos y modos actúan en el cliente y en el trabajo.</translation>
    </message>
    <message>
        <source>The choices belong to the client, and I come ready to let them choose.</source>
        <translation>Las decisiones son del cliente, y vengo con disposición a dejarle elegir.</translation>
    </message>
    <message>
        <source>The client decides how they will know it worked, today or over the whole work.</source>
        <translation>El cliente decide cómo sabrá que ha funcionado, hoy o en todo el trabajo.</translation>
    </message>
    <message>
        <source>The client finds their own ways on, and what they are willing and able to do.</source>
        <translation>El cliente encuentra sus propios caminos, y lo que quiere y puede hacer.</translation>
    </message>
    <message>
        <source>The client looks at what helps, who helps and what may stand in the way.</source>
        <translation>El cliente mira qué ayuda, quién ayuda y qué puede estorbar.</translation>
    </message>
    <message>
        <source>The client makes what is new a part of how they see and act.</source>
        <translation>El cliente hace de lo nuevo una parte de cómo ve y actúa.</translation>
    </message>
    <message>
        <source>The client names what has to be looked at on the way there.</source>
        <translation>El cliente nombra lo que hay que mirar en el camino.</translation>
    </message>
    <message>
        <source>The client says, or says again, what they want from today.</source>
        <translation>El cliente dice, o vuelve a decir, qué quiere de hoy.</translation>
    </message>
    <message>
        <source>The client shapes goals, steps and a way to keep track that carry the learning on.</source>
        <translation>El cliente da forma a metas, pasos y un modo de seguirlos que llevan adelante lo aprendido.</translation>
    </message>
    <message>
        <source>The client sums up what they learned, today or since last time.</source>
        <translation>El cliente resume lo que ha aprendido, hoy o desde la última vez.</translation>
    </message>
    <message>
        <source>We bring the session to its end together.</source>
        <translation>Llevamos juntos la sesión a su fin.</translation>
    </message>
    <message>
        <source>We draw up the plan and the goals of the whole work together.</source>
        <translation>Trazamos juntos el plan y las metas de todo el trabajo.</translation>
    </message>
    <message>
        <source>We find out together whether we suit each other.</source>
        <translation>Descubrimos juntos si encajamos.</translation>
    </message>
    <message>
        <source>We keep to what the client came for until they choose otherwise.</source>
        <translation>Seguimos con lo que trajo al cliente hasta que elija otra cosa.</translation>
    </message>
    <message>
        <source>We look after the time and the direction together.</source>
        <translation>Cuidamos juntos el tiempo y la dirección.</translation>
    </message>
    <message>
        <source>We part in a way that respects the client and what we did.</source>
        <translation>Nos despedimos de un modo que respeta al cliente y lo que hicimos.</translation>
    </message>
    <message>
        <source>We return to what we agreed whenever it needs it.</source>
        <translation>Volvemos a lo acordado siempre que hace falta.</translation>
    </message>
    <message>
        <source>What I sense in myself may serve the client, so I offer it and let it go.</source>
        <translation>Lo que percibo en mí puede servir al cliente: lo ofrezco y lo suelto.</translation>
    </message>
    <message>
        <source>acknowledging</source>
        <translation>reconocer</translation>
    </message>
    <message>
        <source>agreement again</source>
        <translation>volver al acuerdo</translation>
    </message>
    <message>
        <source>client&apos;s choice</source>
        <translation>elección del cliente</translation>
    </message>
    <message>
        <source>closing together</source>
        <translation>cerrar juntos</translation>
    </message>
    <message>
        <source>context and culture</source>
        <translation>contexto y cultura</translation>
    </message>
    <message>
        <source>emotion and energy</source>
        <translation>emoción y energía</translation>
    </message>
    <message>
        <source>ending well</source>
        <translation>terminar bien</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>encaje</translation>
    </message>
    <message>
        <source>free offer</source>
        <translation>oferta libre</translation>
    </message>
    <message>
        <source>full meaning</source>
        <translation>sentido completo</translation>
    </message>
    <message>
        <source>goals and actions</source>
        <translation>metas y acciones</translation>
    </message>
    <message>
        <source>intuition</source>
        <translation>intuición</translation>
    </message>
    <message>
        <source>means and barriers</source>
        <translation>recursos y barreras</translation>
    </message>
    <message>
        <source>measure of success</source>
        <translation>medida del éxito</translation>
    </message>
    <message>
        <source>more to it</source>
        <translation>hay algo más</translation>
    </message>
    <message>
        <source>openness</source>
        <translation>apertura</translation>
    </message>
    <message>
        <source>own ideas</source>
        <translation>ideas propias</translation>
    </message>
    <message>
        <source>own influence</source>
        <translation>influencia propia</translation>
    </message>
    <message>
        <source>plan and goals</source>
        <translation>plan y metas</translation>
    </message>
    <message>
        <source>presence</source>
        <translation>presencia</translation>
    </message>
    <message>
        <source>reflecting back</source>
        <translation>devolver</translation>
    </message>
    <message>
        <source>saying more</source>
        <translation>decir más</translation>
    </message>
    <message>
        <source>session outcome</source>
        <translation>resultado de la sesión</translation>
    </message>
    <message>
        <source>silence</source>
        <translation>silencio</translation>
    </message>
    <message>
        <source>staying on course</source>
        <translation>mantener el rumbo</translation>
    </message>
    <message>
        <source>summing up</source>
        <translation>resumir</translation>
    </message>
    <message>
        <source>support</source>
        <translation>apoyo</translation>
    </message>
    <message>
        <source>taking it in</source>
        <translation>integrar</translation>
    </message>
    <message>
        <source>time and focus</source>
        <translation>tiempo y foco</translation>
    </message>
    <message>
        <source>what emerges</source>
        <translation>lo que surge</translation>
    </message>
    <message>
        <source>what to address</source>
        <translation>lo que hay que abordar</translation>
    </message>
    <message>
        <source>whole context</source>
        <translation>contexto entero</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Pages of help</source>
        <translation>Páginas de ayuda</translation>
    </message>
</context>
<context>
    <name>CorrectionsDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Closing began</source>
        <translation>Empezó el cierre</translation>
    </message>
    <message>
        <source>Correct times and phases</source>
        <translation>Corregir horas y fases</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Exploration began</source>
        <translation>Empezó la exploración</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Phases as recorded</source>
        <translation>Fases como se registraron</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What was recorded stays on record. Phases and marks count from the start, without pauses.</source>
        <translation>Lo registrado queda registrado. Fases y marcas cuentan desde el inicio, sin pausas.</translation>
    </message>
    <message>
        <source>When it was</source>
        <translation>Cuándo fue</translation>
    </message>
    <message>
        <source>{refusal} Close again to leave it as it was.</source>
        <translation>{refusal} Cierra otra vez para dejarlo como estaba.</translation>
    </message>
</context>
<context>
    <name>DailyPart</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Client code</source>
        <translation>&amp;Código de cliente</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>Make, change and put in order the session types</source>
        <translation>Crear, cambiar y ordenar los tipos de sesión</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Practicar: {what}</translation>
    </message>
    <message>
        <source>Prompts about it come a little more often in this session.</source>
        <translation>Las sugerencias sobre ello vienen un poco más a menudo en esta sesión.</translation>
    </message>
    <message>
        <source>Session &amp;type</source>
        <translation>&amp;Tipo de sesión</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>T&amp;ypes…</source>
        <translation>T&amp;ipos…</translation>
    </message>
</context>
<context>
    <name>Day</name>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Jan</source>
        <extracomment>Months in short</extracomment>
        <translation>ene</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Mon</source>
        <extracomment>Days of the week in short</extracomment>
        <translation>lun</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <source>{weekday} {day}, {time}</source>
        <translation>{weekday} {day}, {time}</translation>
    </message>
</context>
<context>
    <name>DeckList</name>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>{n} to look at</source>
        <translation>{n} por mirar</translation>
    </message>
</context>
<context>
    <name>DeckMenus</name>
    <message>
        <source>&amp;Deck</source>
        <translation>&amp;Mazo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>&amp;Sugerencia</translation>
    </message>
    <message>
        <source>Copy to another deck</source>
        <translation>Copiar a otro mazo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>How it partners</source>
        <translation>Cómo colabora</translation>
    </message>
    <message>
        <source>Move to another deck</source>
        <translation>Mover a otro mazo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Restore a deck</source>
        <translation>Recuperar un mazo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>DeckSide</name>
    <message>
        <source>Bring a deck back out of the bin</source>
        <translation>Recuperar un mazo de la papelera</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the deck, to the bin (Del)</source>
        <translation>Eliminar el mazo, a la papelera (Suprimir)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation>Duplicar el mazo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Import prompts from a file</source>
        <translation>Importar sugerencias de un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Mazo nuevo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Rename the deck (F2 in the list)</source>
        <translation>Renombrar el mazo (F2 en la lista)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Recuperar…</translation>
    </message>
    <message>
        <source>Write the deck into a file, or as cards to print</source>
        <translation>Guardar el mazo en un archivo o como tarjetas para imprimir</translation>
    </message>
</context>
<context>
    <name>Decks</name>
    <message>
        <source> (copy {n})</source>
        <translation> (copia {n})</translation>
    </message>
    <message>
        <source> (copy)</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation> (copia)</translation>
    </message>
    <message>
        <source> (yours, {when})</source>
        <extracomment>After a deck&apos;s title</extracomment>
        <translation> (el tuyo, {when})</translation>
    </message>
    <message>
        <source>+ Only here: {words}</source>
        <translation>+ Solo aquí: {words}</translation>
    </message>
    <message>
        <source>1 finding</source>
        <extracomment>Of the deck check: something to look at</extracomment>
        <translation>1 hallazgo</translation>
    </message>
    <message>
        <source>1 group of prompts that are alike</source>
        <translation>1 grupo de sugerencias parecidas</translation>
    </message>
    <message>
        <source>1 new prompt</source>
        <translation>1 sugerencia nueva</translation>
    </message>
    <message>
        <source>1 place in {where}</source>
        <translation>1 lugar en {where}</translation>
    </message>
    <message>
        <source>1 prompt</source>
        <translation>1 sugerencia</translation>
    </message>
    <message>
        <source>1 prompt is different.</source>
        <translation>1 sugerencia es distinta.</translation>
    </message>
    <message>
        <source>1 reworded</source>
        <translation>1 reformulada</translation>
    </message>
    <message>
        <source>A deck of your own.</source>
        <translation>Un mazo propio.</translation>
    </message>
    <message>
        <source>Add a prompt</source>
        <translation>Añadir una sugerencia</translation>
    </message>
    <message>
        <source>Add {prompts}</source>
        <translation>Añadir {prompts}</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>All saved</source>
        <translation>Todo guardado</translation>
    </message>
    <message>
        <source>Another program took the file of “{deck}” away. Yours is kept.</source>
        <translation>Otro programa se llevó el archivo de «{deck}». El tuyo se conserva.</translation>
    </message>
    <message>
        <source>Any</source>
        <extracomment>Of phases: fits in any of them</extracomment>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Any competency</source>
        <translation>Cualquier competencia</translation>
    </message>
    <message>
        <source>Any kind</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Any phase</source>
        <translation>Cualquier fase</translation>
    </message>
    <message>
        <source>Both have the same prompts.</source>
        <translation>Ambos tienen las mismas sugerencias.</translation>
    </message>
    <message>
        <source>Bring “{deck}” up to date</source>
        <translation>Poner «{deck}» al día</translation>
    </message>
    <message>
        <source>Cards to print, A4 (PDF)…</source>
        <translation>Tarjetas para imprimir, A4 (PDF)…</translation>
    </message>
    <message>
        <source>Cards to print, Letter (PDF)…</source>
        <translation>Tarjetas para imprimir, Carta (PDF)…</translation>
    </message>
    <message>
        <source>Change what is said about “{deck}”</source>
        <translation>Cambiar los datos de «{deck}»</translation>
    </message>
    <message>
        <source>Change {prompts}</source>
        <translation>Cambiar {prompts}</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy {prompts} to “{deck}”</source>
        <translation>Copiar {prompts} a «{deck}»</translation>
    </message>
    <message>
        <source>Creates together</source>
        <translation>Crea en conjunto</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Deck file (TOML)…</source>
        <translation>Archivo de mazo (TOML)…</translation>
    </message>
    <message>
        <source>Decks, tables and texts</source>
        <translation>Mazos, tablas y textos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the deck</source>
        <translation>Eliminar el mazo</translation>
    </message>
    <message>
        <source>Delete the deck “{deck}”</source>
        <translation>Eliminar el mazo «{deck}»</translation>
    </message>
    <message>
        <source>Delete your copy of “{deck}”</source>
        <translation>Eliminar tu copia de «{deck}»</translation>
    </message>
    <message>
        <source>Delete {prompts}</source>
        <translation>Eliminar {prompts}</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Duplicate the deck</source>
        <translation>Duplicar el mazo</translation>
    </message>
    <message>
        <source>Duplicate the deck as “{deck}”</source>
        <translation>Duplicar el mazo como «{deck}»</translation>
    </message>
    <message>
        <source>Duplicate {prompts}</source>
        <translation>Duplicar {prompts}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Export the deck</source>
        <translation>Exportar el mazo</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Buscar y reemplazar…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>First session</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar sugerencias</translation>
    </message>
    <message>
        <source>Import {prompts} into “{deck}”</source>
        <translation>Importar {prompts} a «{deck}»</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>It came with the program. Your first change makes a copy of your own.</source>
        <translation>Vino con el programa. Tu primer cambio crea una copia propia.</translation>
    </message>
    <message>
        <source>Last session</source>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>Looking for prompts that are alike…</source>
        <translation>Buscando sugerencias parecidas…</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move {prompts} to “{deck}”</source>
        <translation>Mover {prompts} a «{deck}»</translation>
    </message>
    <message>
        <source>Nearly the same words</source>
        <translation>Casi las mismas palabras</translation>
    </message>
    <message>
        <source>Never show {prompts}</source>
        <translation>No mostrar nunca {prompts}</translation>
    </message>
    <message>
        <source>Never show, or show again</source>
        <translation>No mostrar nunca o volver a mostrar</translation>
    </message>
    <message>
        <source>New deck</source>
        <translation>Mazo nuevo</translation>
    </message>
    <message>
        <source>New deck “{deck}”</source>
        <translation>Mazo nuevo «{deck}»</translation>
    </message>
    <message>
        <source>No prompt fits. Change the search or the filters.</source>
        <translation>Ninguna sugerencia coincide. Cambia la búsqueda o los filtros.</translation>
    </message>
    <message>
        <source>No two prompts are alike.</source>
        <translation>No hay dos sugerencias parecidas.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <extracomment>Of words looked for</extracomment>
        <translation>No encontrado.</translation>
    </message>
    <message>
        <source>Nothing to add: it reads well.</source>
        <translation>Nada que añadir: se lee bien.</translation>
    </message>
    <message>
        <source>Offers a choice</source>
        <translation>Ofrece una elección</translation>
    </message>
    <message>
        <source>One thing to look at</source>
        <translation>Algo que mirar</translation>
    </message>
    <message>
        <source>Paste lines as prompts</source>
        <translation>Pegar líneas como sugerencias</translation>
    </message>
    <message>
        <source>Paste {prompts}</source>
        <translation>Pegar {prompts}</translation>
    </message>
    <message>
        <source>Plain text…</source>
        <translation>Texto sin formato…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Rehacer: {step}</translation>
    </message>
    <message>
        <source>Rename the deck</source>
        <translation>Renombrar el mazo</translation>
    </message>
    <message>
        <source>Reorder {prompts}</source>
        <translation>Reordenar {prompts}</translation>
    </message>
    <message>
        <source>Replace in {prompts}</source>
        <translation>Reemplazar en {prompts}</translation>
    </message>
    <message>
        <source>Responds to what comes</source>
        <translation>Responde a lo que viene</translation>
    </message>
    <message>
        <source>Restore the deck “{deck}”</source>
        <translation>Recuperar el mazo «{deck}»</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Say</source>
        <extracomment>Kind of card: a sentence to say to the client Kind of card: a silent note to the coach</extracomment>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Say or cue</source>
        <translation>Frase o señal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Show {prompts} again</source>
        <translation>Volver a mostrar {prompts}</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Star {prompts}</source>
        <extracomment>Verb</extracomment>
        <translation>Poner estrella a {prompts}</translation>
    </message>
    <message>
        <source>Switch off {prompts}</source>
        <translation>Desactivar {prompts}</translation>
    </message>
    <message>
        <source>Switch on or off</source>
        <translation>Activar o desactivar</translation>
    </message>
    <message>
        <source>Switch on {prompts}</source>
        <translation>Activar {prompts}</translation>
    </message>
    <message>
        <source>Table (CSV)…</source>
        <translation>Tabla (CSV)…</translation>
    </message>
    <message>
        <source>Take the star from {prompts}</source>
        <translation>Quitar la estrella a {prompts}</translation>
    </message>
    <message>
        <source>Take what another program did to “{deck}”</source>
        <translation>Tomar lo que otro programa hizo en «{deck}»</translation>
    </message>
    <message>
        <source>The client leads</source>
        <translation>El cliente guía</translation>
    </message>
    <message>
        <source>The same words</source>
        <translation>Las mismas palabras</translation>
    </message>
    <message>
        <source>There is no deck yet. Make a new one, or import one.</source>
        <translation>Aún no hay mazos. Crea uno o importa uno.</translation>
    </message>
    <message>
        <source>This deck is empty. Add a prompt, or paste a list of lines.</source>
        <translation>Este mazo está vacío. Añade una sugerencia o pega una lista de líneas.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Your own copy of a deck that came with the program.</source>
        <translation>Tu propia copia de un mazo que vino con el programa.</translation>
    </message>
    <message>
        <source>came with the program</source>
        <translation>vino con el programa</translation>
    </message>
    <message>
        <source>never shown</source>
        <translation>no se muestra nunca</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>sin hallazgos</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>say no to the third project</source>
        <translation>decir que no al tercer proyecto</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>your copy</source>
        <extracomment>Of a deck</extracomment>
        <translation>tu copia</translation>
    </message>
    <message>
        <source>yours</source>
        <extracomment>Of a deck</extracomment>
        <translation>tuyo</translation>
    </message>
    <message>
        <source>{n} findings</source>
        <translation>{n} hallazgos</translation>
    </message>
    <message>
        <source>{n} groups of prompts that are alike</source>
        <translation>{n} grupos de sugerencias parecidas</translation>
    </message>
    <message>
        <source>{n} new prompts</source>
        <translation>{n} sugerencias nuevas</translation>
    </message>
    <message>
        <source>{n} places in {where}</source>
        <translation>{n} lugares en {where}</translation>
    </message>
    <message>
        <source>{n} prompts</source>
        <translation>{n} sugerencias</translation>
    </message>
    <message>
        <source>{n} prompts are different.</source>
        <translation>{n} sugerencias son distintas.</translation>
    </message>
    <message>
        <source>{n} reworded</source>
        <translation>{n} reformuladas</translation>
    </message>
    <message>
        <source>{n} things to look at</source>
        <translation>{n} cosas que mirar</translation>
    </message>
    <message>
        <source>{prompts}, still looking through them</source>
        <translation>{prompts}, revisión en curso</translation>
    </message>
    <message>
        <source>{shown} of {prompts}</source>
        <translation>{shown} de {prompts}</translation>
    </message>
    <message>
        <source>“{deck}” as it comes with the program has {news}. Your changes stay.</source>
        <translation>«{deck}», tal como viene con el programa, tiene {news}. Tus cambios se quedan.</translation>
    </message>
    <message>
        <source>“{deck}” was changed here and in another program. Yours is kept as “{kept}”.</source>
        <translation>«{deck}» cambió aquí y en otro programa. El tuyo se conserva como «{kept}».</translation>
    </message>
    <message>
        <source>≠ Different: {words}</source>
        <translation>≠ Distinto: {words}</translation>
    </message>
    <message>
        <source>○ Not here</source>
        <translation>○ Aquí no está</translation>
    </message>
</context>
<context>
    <name>DecksWindow</name>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
    <message>
        <source>The bin is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>folded away</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>DuplicatesPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete this one</source>
        <translation>Eliminar esta</translation>
    </message>
    <message>
        <source>Prompts that are alike</source>
        <translation>Sugerencias parecidas</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>did not come</source>
        <extracomment>A check-in that was planned</extracomment>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>ended at its time</source>
        <translation>terminó a su hora</translation>
    </message>
    <message>
        <source>ended {time} after its time</source>
        <translation>terminó {time} después de su hora</translation>
    </message>
    <message>
        <source>ended {time} before its time</source>
        <translation>terminó {time} antes de su hora</translation>
    </message>
    <message>
        <source>extended by {time}</source>
        <translation>ampliada {time}</translation>
    </message>
    <message>
        <source>marked at {times}</source>
        <translation>marcado a los {times}</translation>
    </message>
    <message>
        <source>not ended</source>
        <extracomment>The session</extracomment>
        <translation>sin terminar</translation>
    </message>
    <message>
        <source>nothing recorded</source>
        <translation>nada registrado</translation>
    </message>
    <message>
        <source>offered at {times}</source>
        <translation>ofrecido a los {times}</translation>
    </message>
    <message>
        <source>offered at {time}</source>
        <translation>ofrecido a los {time}</translation>
    </message>
    <message>
        <source>put aside at {time}</source>
        <translation>apartado a los {time}</translation>
    </message>
    <message>
        <source>put off, and did not come again</source>
        <extracomment>A check-in</extracomment>
        <translation>aplazado y no volvió</translation>
    </message>
    <message>
        <source>said at {times}</source>
        <translation>dicho a los {times}</translation>
    </message>
    <message>
        <source>shown at {times}</source>
        <translation>mostrado a los {times}</translation>
    </message>
    <message>
        <source>waited from {time}</source>
        <translation>esperó desde {time}</translation>
    </message>
    <message>
        <source>waited from {time}, then gave way</source>
        <extracomment>A check-in that was never answered; another took its place</extracomment>
        <translation>esperó desde {time} y luego cedió el paso</translation>
    </message>
    <message>
        <source>wrapped up at {time}</source>
        <translation>llevada al cierre a los {time}</translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation>{planned} previstos, {used} usados</translation>
    </message>
    <message>
        <source>{times} and {n} more</source>
        <translation>{times} y {n} más</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>A mark</source>
        <translation>Una marca</translation>
    </message>
    <message>
        <source>A moment I partnered well</source>
        <translation>Un momento en que colaboré bien</translation>
    </message>
    <message>
        <source>A session for supervision</source>
        <translation>Una sesión para supervisión</translation>
    </message>
    <message>
        <source>A session for supervision ({n})</source>
        <translation>Una sesión para supervisión ({n})</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A los</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Empezó</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client code, dates, outcome and parked topics are left out. Your own words are in it: please look them over for names before you share it.</source>
        <translation>Se dejan fuera el código del cliente, las fechas, el resultado y los temas pendientes. Tus propias palabras están dentro: revísalas por si hay nombres antes de compartirlas.</translation>
    </message>
    <message>
        <source>Computer away</source>
        <translation>Equipo ausente</translation>
    </message>
    <message>
        <source>Corrected afterwards</source>
        <translation>Corregido después</translation>
    </message>
    <message>
        <source>Data, to be read back</source>
        <translation>Datos, para volver a leerlos</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a supervision page</source>
        <translation>Exportar una página de supervisión</translation>
    </message>
    <message>
        <source>Export the session</source>
        <translation>Exportar la sesión</translation>
    </message>
    <message>
        <source>Export the sessions</source>
        <translation>Exportar las sesiones</translation>
    </message>
    <message>
        <source>For next time</source>
        <translation>Para la próxima vez</translation>
    </message>
    <message>
        <source>From the session before</source>
        <translation>De la sesión anterior</translation>
    </message>
    <message>
        <source>How it showed</source>
        <translation>Cómo se mostró</translation>
    </message>
    <message>
        <source>How the end was decided</source>
        <translation>Cómo se decidió el final</translation>
    </message>
    <message>
        <source>Intention brought along</source>
        <translation>Intención que traía</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Mark {n}</source>
        <translation>Marca {n}</translation>
    </message>
    <message>
        <source>Mark: {label}</source>
        <translation>Marca: {label}</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>My presence</source>
        <translation>Mi presencia</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Noventa segundos</translation>
    </message>
    <message>
        <source>No sessions.</source>
        <translation>Ninguna sesión.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Nota: {note}</translation>
    </message>
    <message>
        <source>Nothing written yet.</source>
        <translation>Aún no hay nada escrito.</translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words</source>
        <translation>Resultado en palabras del cliente</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF para imprimir</translation>
    </message>
    <message>
        <source>Parked topics</source>
        <translation>Temas pendientes</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fases</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Recorded: {what}</source>
        <translation>Registrado: {what}</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session of {date}</source>
        <translation>Sesión del {date}</translation>
    </message>
    <message>
        <source>Session of {date} with {client}</source>
        <translation>Sesión del {date} con {client}</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Supervision page</source>
        <translation>Página de supervisión</translation>
    </message>
    <message>
        <source>Supervision pages</source>
        <translation>Páginas de supervisión</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabla para hoja de cálculo</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>Texto (Markdown)</translation>
    </message>
    <message>
        <source>The session as a picture</source>
        <translation>La sesión como imagen</translation>
    </message>
    <message>
        <source>These sessions are not there any more.</source>
        <translation>Estas sesiones ya no están.</translation>
    </message>
    <message>
        <source>This session was private: nothing was kept but its hours.</source>
        <translation>Esta sesión fue privada: solo se guardaron sus horas.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>To practise next</source>
        <translation>Practicar después</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What I bring</source>
        <translation>Lo que traigo</translation>
    </message>
    <message>
        <source>What was said, and when</source>
        <translation>Qué se dijo, y cuándo</translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation>Quién eligió la dirección</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not entered</source>
        <translation>no empezada</translation>
    </message>
    <message>
        <source>planned {planned}; was {was}</source>
        <translation>previsto {planned}; fue {was}</translation>
    </message>
    <message>
        <source>recorded {was}; now {now}</source>
        <translation>registrado {was}; ahora {now}</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>the client</source>
        <translation>el cliente</translation>
    </message>
    <message>
        <source>{begin} to {end}</source>
        <translation>{begin} a {end}</translation>
    </message>
    <message>
        <source>{level} of 5</source>
        <translation>{level} de 5</translation>
    </message>
    <message>
        <source>{path}: 1 session.</source>
        <translation>{path}: 1 sesión.</translation>
    </message>
    <message>
        <source>{path}: {n} sessions.</source>
        <translation>{path}: {n} sesiones.</translation>
    </message>
    <message>
        <source>{phase} from {time}</source>
        <translation>{phase} desde {time}</translation>
    </message>
    <message>
        <source>{phase} never</source>
        <translation>{phase} nunca</translation>
    </message>
    <message>
        <source>{sentence} ({became})</source>
        <translation>{sentence} ({became})</translation>
    </message>
    <message>
        <source>{type} (private)</source>
        <translation>{type} (privada)</translation>
    </message>
    <message>
        <source>{type} (rehearsal)</source>
        <translation>{type} (ensayo)</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Park for next time</source>
        <translation>Dejar para la próxima vez</translation>
    </message>
    <message>
        <source>What the client wants today</source>
        <translation>Lo que el cliente quiere hoy</translation>
    </message>
    <message>
        <source>a few words will do</source>
        <translation>bastan unas palabras</translation>
    </message>
    <message>
        <source>in their own words</source>
        <translation>en sus propias palabras</translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation>hasta tres palabras</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All prompts</source>
        <translation>Todas las sugerencias</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Client codes and types</source>
        <translation>Códigos de cliente y tipos</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Ctrl+F or / from the table</source>
        <translation>Control+F o / desde la tabla</translation>
    </message>
    <message>
        <source>Findings and marks</source>
        <translation>Hallazgos y marcas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Never shown</source>
        <translation>No se muestra nunca</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Revisada o no</translation>
    </message>
    <message>
        <source>Search client codes and types</source>
        <translation>Buscar códigos de cliente y tipos</translation>
    </message>
    <message>
        <source>Search the prompts</source>
        <translation>Buscar en las sugerencias</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivadas</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>With findings</source>
        <translation>Con hallazgos</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>Items</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Items by sessions</source>
        <translation>Puntos por sesiones</translation>
    </message>
    <message>
        <source>Sessions, the newest first</source>
        <translation>Sesiones, la más reciente primero</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy these words</source>
        <translation>Copiar estas palabras</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Adelante de nuevo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Punto por punto</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Letters of the usual size</source>
        <translation>Letra del tamaño habitual</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <source>Phase times</source>
        <translation>Tiempos de fase</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>The list of sessions</source>
        <translation>La lista de sesiones</translation>
    </message>
    <message>
        <source>This page is not there. The program may not be wholly installed.</source>
        <translation>Esta página no está. Quizá el programa no esté instalado por completo.</translation>
    </message>
    <message>
        <source>To the contents</source>
        <translation>Al índice</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Undo the last change of a session type</source>
        <translation>Deshacer el último cambio de un tipo de sesión</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>Qué hacen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>ninguna elegida</translation>
    </message>
    <message>
        <source>{key} or {other}</source>
        <translation>{key} o {other}</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Ayuda: {page}</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>1 session</source>
        <translation>1 sesión</translation>
    </message>
    <message>
        <source>A private session keeps nothing to review.</source>
        <translation>De una sesión privada no queda nada que revisar.</translation>
    </message>
    <message>
        <source>All clients</source>
        <translation>Todos los clientes</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Delete the session of {date} ({session}) and its review? It is wiped and can&apos;t be brought back.</source>
        <translation>¿Eliminar la sesión del {date} ({session}) y su revisión? Se borra y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete this session and its review? It is wiped and can&apos;t be brought back.</source>
        <translation>¿Eliminar esta sesión y su revisión? Se borra y no se puede recuperar.</translation>
    </message>
    <message>
        <source>Delete {sessions} and their reviews? They are wiped and can&apos;t be brought back.</source>
        <translation>¿Eliminar {sessions} y sus revisiones? Se borran y no se pueden recuperar.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Export all that fit…</source>
        <translation>Exportar todas las que coinciden…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
    <message>
        <source>No sessions yet. The first one will be here when it has ended.</source>
        <translation>Aún no hay sesiones. La primera estará aquí cuando haya terminado.</translation>
    </message>
    <message>
        <source>Not reviewed yet</source>
        <translation>Aún sin revisar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Nothing fits that. Take a filter away, or search for something else.</source>
        <translation>Nada coincide con eso. Quita un filtro o busca otra cosa.</translation>
    </message>
    <message>
        <source>Nothing to draw yet: rehearsals and private sessions are left out here.</source>
        <translation>Aún no hay nada que mostrar: aquí no entran ensayos ni sesiones privadas.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisada</translation>
    </message>
    <message>
        <source>Reviewed or not</source>
        <translation>Revisada o no</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Supervision page of all that fit…</source>
        <translation>Página de supervisión de todas las que coinciden…</translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation>Página de supervisión…</translation>
    </message>
    <message>
        <source>The newest {n} of {sessions}, without rehearsals and private ones</source>
        <translation>Las {n} más recientes de {sessions}, sin ensayos ni privadas</translation>
    </message>
    <message>
        <source>no client code</source>
        <translation>sin código de cliente</translation>
    </message>
    <message>
        <source>not reviewed yet</source>
        <translation>aún sin revisar</translation>
    </message>
    <message>
        <source>nothing kept to review</source>
        <translation>nada guardado que revisar</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privada</translation>
    </message>
    <message>
        <source>rehearsal</source>
        <translation>ensayo</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>{n} of {sessions}</source>
        <translation>{n} de {sessions}</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} sesiones</translation>
    </message>
    <message>
        <source>{sessions}, without rehearsals and private ones</source>
        <translation>{sessions}, sin ensayos ni privadas</translation>
    </message>
</context>
<context>
    <name>HistoryMenus</name>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesión</translation>
    </message>
</context>
<context>
    <name>HistoryWindow</name>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar para siempre</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>1 line was left out:</source>
        <translation>Se dejó fuera 1 línea:</translation>
    </message>
    <message>
        <source>A new deck</source>
        <translation>Un mazo nuevo</translation>
    </message>
    <message>
        <source>Behaviours</source>
        <translation>Comportamientos</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Cue</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Deck</source>
        <translation>Mazo</translation>
    </message>
    <message>
        <source>Glance</source>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Leave mine as they are</source>
        <translation>Dejar las mías como están</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>More competencies</source>
        <translation>Más competencias</translation>
    </message>
    <message>
        <source>On or off</source>
        <translation>Activa o no</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Update mine</source>
        <translation>Actualizar las mías</translation>
    </message>
    <message>
        <source>Upright line</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>kept twice</source>
        <translation>se conserva dos veces</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nueva</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya está</translation>
    </message>
    <message>
        <source>updated</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>{n} lines were left out:</source>
        <translation>Se dejaron fuera {n} líneas:</translation>
    </message>
    <message>
        <source>{prompts} will be added.</source>
        <translation>Por añadir: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be kept twice.</source>
        <translation>Por conservar dos veces: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be skipped, as the deck has the same.</source>
        <translation>Por omitir, ya en el mazo: {prompts}.</translation>
    </message>
    <message>
        <source>{prompts} will be updated.</source>
        <translation>Por actualizar: {prompts}.</translation>
    </message>
</context>
<context>
    <name>ImportTableModel</name>
    <message>
        <source>Glance</source>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué sucede</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>&amp;Into</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import {file}</source>
        <translation>Importar {file}</translation>
    </message>
    <message>
        <source>Notes, and lines that were left out</source>
        <translation>Notas y líneas que se dejaron fuera</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no prompt in this file.</source>
        <translation>No hay ninguna sugerencia en este archivo.</translation>
    </message>
    <message>
        <source>What is there &amp;already</source>
        <translation>Lo que ya &amp;está</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Qué sucedería</translation>
    </message>
</context>
<context>
    <name>IntentionChoice</name>
    <message>
        <source>It shows at your next start, and prompts about the competency come a little more often.</source>
        <translation>Aparece en tu próximo inicio, y las sugerencias sobre la competencia vienen un poco más a menudo.</translation>
    </message>
    <message>
        <source>No competency in particular</source>
        <translation>Ninguna competencia en particular</translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation>Una cosa que practicar la próxima vez</translation>
    </message>
    <message>
        <source>The competency it belongs to</source>
        <translation>La competencia a la que pertenece</translation>
    </message>
    <message>
        <source>in a few words</source>
        <translation>en pocas palabras</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Add a note: {what}</source>
        <translation>Añadir una nota: {what}</translation>
    </message>
    <message>
        <source>Note: {what}</source>
        <translation>Nota: {what}</translation>
    </message>
    <message>
        <source>What I noticed</source>
        <translation>Lo que noté</translation>
    </message>
    <message>
        <source>add a note</source>
        <translation>añadir una nota</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Esc leaves the key as it is, Backspace takes it away. If nothing happens, the desktop keeps these keys for itself.</source>
        <translation>Esc deja la tecla como está, Retroceso la quita. Si no pasa nada, el escritorio se queda estas teclas para sí.</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin tecla</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All {n} keys work in every window now.</source>
        <translation>Las {n} teclas funcionan ahora en todas las ventanas.</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Clicks go through the overlay</source>
        <translation>Los clics atraviesan el panel</translation>
    </message>
    <message>
        <source>Each of these is a command too, such as “partner-overlay next”: for a script, a pad of keys, or the desktop&apos;s own keyboard settings.</source>
        <translation>Cada una es también una orden, como «partner-overlay next»: para un script, un teclado de botones o los ajustes de teclado del escritorio.</translation>
    </message>
    <message>
        <source>Go on to the next phase</source>
        <translation>Pasar a la fase siguiente</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>Lo he dicho</translation>
    </message>
    <message>
        <source>In a session</source>
        <translation>En una sesión</translation>
    </message>
    <message>
        <source>In {programs} this begins a call.</source>
        <translation>En {programs} esto inicia una llamada.</translation>
    </message>
    <message>
        <source>In {programs} this brings or hides the controls of the call.</source>
        <translation>En {programs} esto muestra u oculta los controles de la llamada.</translation>
    </message>
    <message>
        <source>In {programs} this changes the background.</source>
        <translation>En {programs} esto cambia el fondo.</translation>
    </message>
    <message>
        <source>In {programs} this changes to another camera.</source>
        <translation>En {programs} esto cambia de cámara.</translation>
    </message>
    <message>
        <source>In {programs} this declines a call.</source>
        <translation>En {programs} esto rechaza una llamada.</translation>
    </message>
    <message>
        <source>In {programs} this fills the screen.</source>
        <translation>En {programs} esto pasa a pantalla completa.</translation>
    </message>
    <message>
        <source>In {programs} this invites others.</source>
        <translation>En {programs} esto invita a otros.</translation>
    </message>
    <message>
        <source>In {programs} this joins or leaves a call.</source>
        <translation>En {programs} esto entra en una llamada o sale de ella.</translation>
    </message>
    <message>
        <source>In {programs} this leaves the call.</source>
        <translation>En {programs} esto sale de la llamada.</translation>
    </message>
    <message>
        <source>In {programs} this lets people in from the lobby.</source>
        <translation>En {programs} esto deja entrar desde la sala de espera.</translation>
    </message>
    <message>
        <source>In {programs} this mutes everybody but the host.</source>
        <translation>En {programs} esto silencia a todos menos al anfitrión.</translation>
    </message>
    <message>
        <source>In {programs} this opens the chat.</source>
        <translation>En {programs} esto abre el chat.</translation>
    </message>
    <message>
        <source>In {programs} this opens the microphone while it is held.</source>
        <translation>En {programs} esto abre el micrófono mientras se mantiene pulsado.</translation>
    </message>
    <message>
        <source>In {programs} this pauses a recording.</source>
        <translation>En {programs} esto pausa una grabación.</translation>
    </message>
    <message>
        <source>In {programs} this pauses the sharing of the screen.</source>
        <translation>En {programs} esto pausa la pantalla compartida.</translation>
    </message>
    <message>
        <source>In {programs} this raises or lowers the hand.</source>
        <translation>En {programs} esto levanta o baja la mano.</translation>
    </message>
    <message>
        <source>In {programs} this records the call.</source>
        <translation>En {programs} esto graba la llamada.</translation>
    </message>
    <message>
        <source>In {programs} this shares the screen.</source>
        <translation>En {programs} esto comparte la pantalla.</translation>
    </message>
    <message>
        <source>In {programs} this shows who is in the call.</source>
        <translation>En {programs} esto muestra quién está en la llamada.</translation>
    </message>
    <message>
        <source>In {programs} this takes a call.</source>
        <translation>En {programs} esto atiende una llamada.</translation>
    </message>
    <message>
        <source>In {programs} this turns the camera on and off.</source>
        <translation>En {programs} esto enciende y apaga la cámara.</translation>
    </message>
    <message>
        <source>In {programs} this turns the microphone on and off.</source>
        <translation>En {programs} esto enciende y apaga el micrófono.</translation>
    </message>
    <message>
        <source>In {programs} this turns the sound of the others on and off.</source>
        <translation>En {programs} esto enciende y apaga el sonido de los demás.</translation>
    </message>
    <message>
        <source>Just be here</source>
        <translation>Solo estar</translation>
    </message>
    <message>
        <source>Many programs use Ctrl and one key; they would not get it.</source>
        <translation>Muchos programas usan Control y una tecla; no la recibirían.</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Off: no key is held.</source>
        <translation>Apagado: no se retiene ninguna tecla.</translation>
    </message>
    <message>
        <source>On, and no action has a key yet.</source>
        <translation>Encendido, y ninguna acción tiene tecla todavía.</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Presentation remotes and foot pedals: press their button when you are asked for the keys, such as a remote&apos;s Page Up and Page Down.</source>
        <translation>Mandos de presentación y pedales: pulsa su botón cuando se te pidan las teclas, como Re Pág y Av Pág de un mando.</translation>
    </message>
    <message>
        <source>Show or hide the overlay</source>
        <translation>Mostrar u ocultar el panel</translation>
    </message>
    <message>
        <source>Start a session, or end it</source>
        <translation>Iniciar o terminar una sesión</translation>
    </message>
    <message>
        <source>The desktop does not give this key.</source>
        <translation>El escritorio no cede esta tecla.</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Se está preguntando al escritorio…</translation>
    </message>
    <message>
        <source>The overlay</source>
        <translation>El panel</translation>
    </message>
    <message>
        <source>They work in every window, and only they are listened to: nothing else that you type is seen.</source>
        <translation>Funcionan en cualquier ventana, y solo se atiende a ellas: no se ve nada más de lo que escribes.</translation>
    </message>
    <message>
        <source>This desktop asks you itself which keys to use, and has the last word. The keys below are wishes; what it chose stands in their place. Its own settings change it later.</source>
        <translation>Este escritorio te pregunta qué teclas usar y tiene la última palabra. Las teclas de abajo son deseos; en su lugar está lo que eligió. Se cambia después en sus propios ajustes.</translation>
    </message>
    <message>
        <source>This desktop lets no program have keys that work in every window. Its own keyboard settings can: there, give a key to one of these commands.</source>
        <translation>Este escritorio no deja a ningún programa tener teclas que funcionen en todas las ventanas. Sus ajustes de teclado sí pueden: da allí una tecla a una de estas órdenes.</translation>
    </message>
    <message>
        <source>This one key works in every window now.</source>
        <translation>Esta única tecla funciona ahora en todas las ventanas.</translation>
    </message>
    <message>
        <source>Use it all the same</source>
        <translation>Usarla de todos modos</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Usarla aquí en su lugar</translation>
    </message>
    <message>
        <source>Without Ctrl or Alt, no other window gets this key.</source>
        <translation>Sin Control o Alt, ninguna otra ventana recibe esta tecla.</translation>
    </message>
    <message>
        <source>Your wish was {key}; the desktop chose this one.</source>
        <translation>Tu deseo era {key}; el escritorio eligió esta.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{bound} of {n} keys work in every window now.</source>
        <translation>{bound} de {n} teclas funcionan ahora en todas las ventanas.</translation>
    </message>
    <message>
        <source>{keys} is for typing; add Ctrl, Alt or Meta.</source>
        <translation>{keys} es para escribir; añade Control, Alt o Meta.</translation>
    </message>
    <message>
        <source>{keys} is set already: {action}.</source>
        <translation>{keys} ya está puesta: {action}.</translation>
    </message>
    <message>
        <source>{key} is needed for typing. Hold Ctrl or Alt with it.</source>
        <translation>{key} hace falta para escribir. Mantén pulsada Control o Alt con ella.</translation>
    </message>
    <message>
        <source>{key} is not taken yet.</source>
        <translation>{key} aún no se ha asignado.</translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} y {one}</translation>
    </message>
    <message>
        <source>“{action}” asks for this key.</source>
        <translation>«{action}» pide esta tecla.</translation>
    </message>
    <message>
        <source>“{action}” has this key too.</source>
        <translation>«{action}» también tiene esta tecla.</translation>
    </message>
    <message>
        <source>“{action}” has this key.</source>
        <translation>«{action}» tiene esta tecla.</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>Keys &amp;work everywhere</source>
        <translation>Las teclas &amp;funcionan en todas partes</translation>
    </message>
    <message>
        <source>Keys everywhere</source>
        <translation>Teclas en todas partes</translation>
    </message>
    <message>
        <source>Keys work everywhere</source>
        <translation>Las teclas funcionan en todas partes</translation>
    </message>
    <message>
        <source>Proposed keys</source>
        <translation>Teclas propuestas</translation>
    </message>
    <message>
        <source>Puts back the keys that stood here at first; Undo brings yours again.</source>
        <translation>Devuelve las teclas que había aquí al principio; Deshacer trae las tuyas de nuevo.</translation>
    </message>
    <message>
        <source>Takes the last change on this page back</source>
        <translation>Deshace el último cambio de esta página</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>in the moment</source>
        <translation>en el momento</translation>
    </message>
    <message>
        <source>mindset</source>
        <translation>mentalidad</translation>
    </message>
    <message>
        <source>process</source>
        <extracomment>Kinds of prompts: about the process, in the moment, or about the coach&apos;s mindset</extracomment>
        <translation>proceso</translation>
    </message>
</context>
<context>
    <name>MarkRow</name>
    <message>
        <source>As recorded</source>
        <translation>Como se registró</translation>
    </message>
    <message>
        <source>It counts as soon as it has a time.</source>
        <translation>Cuenta en cuanto tenga una hora.</translation>
    </message>
    <message>
        <source>Mark {n}: as recorded</source>
        <translation>Marca {n}: como se registró</translation>
    </message>
    <message>
        <source>Mark {n}: competency</source>
        <translation>Marca {n}: competencia</translation>
    </message>
    <message>
        <source>Mark {n}: put back</source>
        <translation>Marca {n}: devolver</translation>
    </message>
    <message>
        <source>Mark {n}: take out</source>
        <translation>Marca {n}: quitar</translation>
    </message>
    <message>
        <source>Mark {n}: time</source>
        <translation>Marca {n}: hora</translation>
    </message>
    <message>
        <source>Mark {n}: words</source>
        <translation>Marca {n}: palabras</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Taken out; {recorded}</source>
        <translation>Quitada; {recorded}</translation>
    </message>
    <message>
        <source>added by you</source>
        <translation>añadida por ti</translation>
    </message>
    <message>
        <source>no competency</source>
        <translation>sin competencia</translation>
    </message>
    <message>
        <source>up to three words</source>
        <translation>hasta tres palabras</translation>
    </message>
</context>
<context>
    <name>MarksSection</name>
    <message>
        <source>Add a mark</source>
        <translation>Añadir una marca</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>Away for {time}; the time is right</source>
        <extracomment>The computer slept; the session&apos;s time still counts right</extracomment>
        <translation>Ausente {time}; el tiempo es correcto</translation>
    </message>
    <message>
        <source>Back to what stood before</source>
        <translation>Volver a lo que había antes</translation>
    </message>
    <message>
        <source>Background</source>
        <extracomment>How opaque the overlay&apos;s ground is</extracomment>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Blank</source>
        <extracomment>Verb: nothing of the overlay can be seen until asked back</extracomment>
        <translation>Invisible</translation>
    </message>
    <message>
        <source>Blank the overlay</source>
        <translation>Hacer invisible el panel</translation>
    </message>
    <message>
        <source>Bring it to me</source>
        <translation>Traerlo aquí</translation>
    </message>
    <message>
        <source>Built-in or main screen</source>
        <translation>Pantalla integrada o principal</translation>
    </message>
    <message>
        <source>Built-in screen</source>
        <translation>Pantalla integrada</translation>
    </message>
    <message>
        <source>Catch clicks again</source>
        <translation>Volver a recibir los clics</translation>
    </message>
    <message>
        <source>Check-in: at the end of this phase</source>
        <translation>Check-in: al final de esta fase</translation>
    </message>
    <message>
        <source>Check-in: later, in 3 min</source>
        <translation>Check-in: más tarde, en 3 min</translation>
    </message>
    <message>
        <source>Check-in: not today</source>
        <translation>Check-in: hoy no</translation>
    </message>
    <message>
        <source>Check-in: offered</source>
        <extracomment>A check-in is a planned, soft reminder. The coach has offered it to the client</extracomment>
        <translation>Check-in: ofrecido</translation>
    </message>
    <message>
        <source>Clicks then reach what lies below the overlay.</source>
        <translation>Los clics llegan entonces a lo que hay bajo el panel.</translation>
    </message>
    <message>
        <source>Competency numbers</source>
        <translation>Números de competencia</translation>
    </message>
    <message>
        <source>Decks…</source>
        <translation>Mazos…</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation>Cada {n} min</translation>
    </message>
    <message>
        <source>Extend</source>
        <extracomment>Verb: give the session more minutes</extracomment>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Figures</source>
        <extracomment>Digits: how the time is shown</extracomment>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Form</source>
        <extracomment>The shape of the overlay: card, strip or hairline</extracomment>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Go on</source>
        <extracomment>End the pause</extracomment>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hide</source>
        <extracomment>Verb: the overlay</extracomment>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>I did this</source>
        <translation>Lo he hecho</translation>
    </message>
    <message>
        <source>I said this</source>
        <translation>Lo he dicho</translation>
    </message>
    <message>
        <source>It ends with the session, with Show, or with:</source>
        <translation>Termina con la sesión, con «Mostrar» o con:</translation>
    </message>
    <message>
        <source>Just be here</source>
        <extracomment>The overlay shows a still dot, nothing else</extracomment>
        <translation>Solo estar</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Fuera de pantallas compartidas</translation>
    </message>
    <message>
        <source>Keep off shared screens (can&apos;t be done here)</source>
        <translation>Fuera de pantallas compartidas (aquí no se puede)</translation>
    </message>
    <message>
        <source>Keep this one here</source>
        <translation>Mantener esta aquí</translation>
    </message>
    <message>
        <source>Keys everywhere…</source>
        <translation>Teclas en todas partes…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Let clicks through</source>
        <translation>Dejar pasar los clics</translation>
    </message>
    <message>
        <source>Let them through</source>
        <translation>Dejarlos pasar</translation>
    </message>
    <message>
        <source>Look and prompts</source>
        <translation>Aspecto y sugerencias</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <extracomment>Verb: keep this moment of the session for the review</extracomment>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Mark with words…</source>
        <translation>Marcar con palabras…</translation>
    </message>
    <message>
        <source>Never again</source>
        <translation>Nunca más</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Ninguna sesión</translation>
    </message>
    <message>
        <source>Not this session</source>
        <extracomment>Do not show this prompt again in this session</extracomment>
        <translation>No en esta sesión</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <source>Others see the overlay when you share this screen.</source>
        <translation>Otros ven el panel cuando compartes esta pantalla.</translation>
    </message>
    <message>
        <source>Outcome in the client&apos;s words…</source>
        <translation>Resultado en palabras del cliente…</translation>
    </message>
    <message>
        <source>Outcome: {words}</source>
        <translation>Resultado: {words}</translation>
    </message>
    <message>
        <source>Park a topic for next time…</source>
        <extracomment>Keep it for the next session with this client</extracomment>
        <translation>Dejar un tema para la próxima vez…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Paused: {what}</source>
        <translation>En pausa: {what}</translation>
    </message>
    <message>
        <source>Phase</source>
        <extracomment>A part of the session: agreement, exploration or closing</extracomment>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Place, clicks, sharing</source>
        <translation>Lugar, clics, compartir</translation>
    </message>
    <message>
        <source>Private: only the hours are kept</source>
        <extracomment>Of this session</extracomment>
        <translation>Privada: solo se guardan las horas</translation>
    </message>
    <message>
        <source>Prompts change</source>
        <translation>Las sugerencias cambian</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation>Ensayo, {n} veces más rápido</translation>
    </message>
    <message>
        <source>Rehearse for one minute…</source>
        <translation>Ensayar un minuto…</translation>
    </message>
    <message>
        <source>Review from {time}, {client}…</source>
        <translation>Revisión de las {time}, {client}…</translation>
    </message>
    <message>
        <source>Review from {time}…</source>
        <translation>Revisión de las {time}…</translation>
    </message>
    <message>
        <source>Review opens at the end</source>
        <translation>La revisión se abre al terminar</translation>
    </message>
    <message>
        <source>Reviews and history…</source>
        <translation>Revisiones e historial…</translation>
    </message>
    <message>
        <source>Screen with the camera</source>
        <translation>Pantalla con la cámara</translation>
    </message>
    <message>
        <source>Screen without a name</source>
        <translation>Pantalla sin nombre</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Start a session…</source>
        <translation>Iniciar una sesión…</translation>
    </message>
    <message>
        <source>Tell the screen reader (the call may hear it)</source>
        <translation>Decirlo al lector de pantalla (puede oírse en la llamada)</translation>
    </message>
    <message>
        <source>The program had stopped and came back {time} ago; nothing is lost</source>
        <translation>El programa se detuvo y volvió hace {time}; no se ha perdido nada</translation>
    </message>
    <message>
        <source>The program had stopped and just came back; nothing is lost</source>
        <translation>El programa se detuvo y acaba de volver; no se ha perdido nada</translation>
    </message>
    <message>
        <source>The screen is shared; others may see the overlay</source>
        <translation>La pantalla se comparte; otros pueden ver el panel</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Undo the last step</source>
        <translation>Deshacer el último paso</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Deshacer: {step}</translation>
    </message>
    <message>
        <source>Wrap up now</source>
        <extracomment>Go to the closing phase at once</extracomment>
        <translation>Ir cerrando ya</translation>
    </message>
    <message>
        <source>and {n} more: partner-overlay doctor</source>
        <translation>y {n} más: partner-overlay doctor</translation>
    </message>
    <message>
        <source>{n} min more</source>
        <translation>{n} min más</translation>
    </message>
    <message>
        <source>{phase}, at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation>{phase}, a la hora</translation>
    </message>
    <message>
        <source>{phase}, {time} left</source>
        <translation>{phase}, quedan {time}</translation>
    </message>
    <message>
        <source>{phase}, {time} over</source>
        <extracomment>So long beyond the planned time</extracomment>
        <translation>{phase}, {time} de más</translation>
    </message>
</context>
<context>
    <name>MomentChoice</name>
    <message>
        <source>A moment of the session</source>
        <translation>Un momento de la sesión</translation>
    </message>
    <message>
        <source>Pick a moment</source>
        <translation>Elige un momento</translation>
    </message>
    <message>
        <source>The moment in your own words</source>
        <translation>El momento en tus palabras</translation>
    </message>
    <message>
        <source>in your own words</source>
        <translation>en tus palabras</translation>
    </message>
</context>
<context>
    <name>NinetySection</name>
    <message>
        <source>How the end was decided</source>
        <translation>Cómo se decidió el final</translation>
    </message>
    <message>
        <source>How was the end decided?</source>
        <translation>¿Cómo se decidió el final?</translation>
    </message>
    <message>
        <source>My presence in one word</source>
        <translation>Mi presencia en una palabra</translation>
    </message>
    <message>
        <source>My presence, from 1 to 5</source>
        <translation>Mi presencia, de 1 a 5</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Noventa segundos</translation>
    </message>
    <message>
        <source>One moment I partnered well</source>
        <translation>Un momento en que colaboré bien</translation>
    </message>
    <message>
        <source>One thing to practise next time</source>
        <translation>Una cosa que practicar la próxima vez</translation>
    </message>
    <message>
        <source>Who chose the direction</source>
        <translation>Quién eligió la dirección</translation>
    </message>
    <message>
        <source>Who chose the direction, most of the time?</source>
        <translation>¿Quién eligió la dirección la mayor parte del tiempo?</translation>
    </message>
    <message>
        <source>and one word for it</source>
        <translation>y una palabra para ella</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Bring it up to date</source>
        <translation>Ponerlo al día</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>,</source>
        <extracomment>Between thousands, as in 2,000</extracomment>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>OfferBox</name>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>{action}: leave it</source>
        <translation>{action}: dejarlo</translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>At time: how to leave it?</source>
        <extracomment>The same in a few words, at most 32 characters</extracomment>
        <translation>Es la hora: ¿cómo cerramos?</translation>
    </message>
    <message>
        <source>Back to the prompt</source>
        <translation>Volver a la sugerencia</translation>
    </message>
    <message>
        <source>Back: what stood before</source>
        <extracomment>To the prompt before</extracomment>
        <translation>Atrás: lo que había antes</translation>
    </message>
    <message>
        <source>Blank the overlay while the screen is shared</source>
        <translation>Hacer invisible el panel mientras se comparte la pantalla</translation>
    </message>
    <message>
        <source>Check in</source>
        <extracomment>Above a reminder to check in with the client</extracomment>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>Clicks go through</source>
        <translation>Los clics lo atraviesan</translation>
    </message>
    <message>
        <source>End</source>
        <extracomment>Verb, a button: end the session</extracomment>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Terminar la sesión</translation>
    </message>
    <message>
        <source>Ended</source>
        <extracomment>The session</extracomment>
        <translation>Terminó</translation>
    </message>
    <message>
        <source>Five minutes more</source>
        <translation>Cinco minutos más</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on to {phase}</source>
        <translation>Pasar a {phase}</translation>
    </message>
    <message>
        <source>Go on with the session</source>
        <translation>Seguir con la sesión</translation>
    </message>
    <message>
        <source>I did this</source>
        <extracomment>Of a silent cue</extracomment>
        <translation>Lo he hecho</translation>
    </message>
    <message>
        <source>I offered this to the client</source>
        <translation>Se lo he ofrecido al cliente</translation>
    </message>
    <message>
        <source>I said this</source>
        <extracomment>Of a sentence to the client</extracomment>
        <translation>Lo he dicho</translation>
    </message>
    <message>
        <source>Keep a topic for next time</source>
        <translation>Guardar un tema para la próxima vez</translation>
    </message>
    <message>
        <source>Kept off shared screens.</source>
        <translation>Fuera de las pantallas compartidas.</translation>
    </message>
    <message>
        <source>Leave the overlay as it is; others may see it</source>
        <translation>Dejar el panel como está; otros pueden verlo</translation>
    </message>
    <message>
        <source>Mark this moment</source>
        <translation>Marcar este momento</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Next prompt</source>
        <translation>Sugerencia siguiente</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Queda un minuto</translation>
    </message>
    <message>
        <source>One minute over time</source>
        <translation>Un minuto de más</translation>
    </message>
    <message>
        <source>Parked last time: {topics}</source>
        <translation>Pendiente de la última vez: {topics}</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Put off for three minutes</source>
        <translation>Aplazar tres minutos</translation>
    </message>
    <message>
        <source>Rehearsal, {n} times as fast</source>
        <translation>Ensayo, {n} veces más rápido</translation>
    </message>
    <message>
        <source>Say</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Screen shared</source>
        <translation>Pantalla compartida</translation>
    </message>
    <message>
        <source>Screen shared: see menu</source>
        <translation>Se comparte: mira el menú</translation>
    </message>
    <message>
        <source>Seen on shared screens.</source>
        <translation>Visible en pantallas compartidas.</translation>
    </message>
    <message>
        <source>The session ended after {time}.</source>
        <translation>La sesión terminó tras {time}.</translation>
    </message>
    <message>
        <source>Waiting: {what}</source>
        <translation>Espera: {what}</translation>
    </message>
    <message>
        <source>We are at time. How would you like to leave this?</source>
        <extracomment>The coach says this to the client</extracomment>
        <translation>Es la hora. ¿Cómo te gustaría cerrar?</translation>
    </message>
    <message>
        <source>about time for closing</source>
        <translation>hora de ir al cierre</translation>
    </message>
    <message>
        <source>about time for exploration</source>
        <extracomment>The planned moment to go on has come</extracomment>
        <translation>hora de explorar</translation>
    </message>
    <message>
        <source>at time</source>
        <extracomment>The planned time is up</extracomment>
        <translation>es la hora</translation>
    </message>
    <message>
        <source>blank</source>
        <extracomment>Verb, a small button: blank the overlay</extracomment>
        <translation>invisible</translation>
    </message>
    <message>
        <source>closing in {min}</source>
        <translation>cierre en {min}</translation>
    </message>
    <message>
        <source>ended</source>
        <extracomment>The session</extracomment>
        <translation>terminada</translation>
    </message>
    <message>
        <source>ending well</source>
        <extracomment>The last part of the closing phase</extracomment>
        <translation>terminar bien</translation>
    </message>
    <message>
        <source>exploration in {min}</source>
        <extracomment>In so many minutes</extracomment>
        <translation>exploración en {min}</translation>
    </message>
    <message>
        <source>later</source>
        <extracomment>A small button: not now</extracomment>
        <translation>luego</translation>
    </message>
    <message>
        <source>learning and action</source>
        <extracomment>The first part of the closing phase</extracomment>
        <translation>aprendizaje y acción</translation>
    </message>
    <message>
        <source>leave it</source>
        <extracomment>A small button: leave the overlay in sight</extracomment>
        <translation>dejarlo</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcado</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>offered</source>
        <extracomment>A small button: I have offered this to the client</extracomment>
        <translation>ofrecido</translation>
    </message>
    <message>
        <source>park it</source>
        <extracomment>A small button: keep a topic for next time</extracomment>
        <translation>guardarlo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>pinned</source>
        <extracomment>The prompt on the overlay stays</extracomment>
        <translation>fija</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt on the overlay has been said</extracomment>
        <translation>dicho</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>A small button: I have seen this</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>undo</source>
        <extracomment>A small button</extracomment>
        <translation>deshacer</translation>
    </message>
    <message>
        <source>{min} minutes left</source>
        <translation>quedan {min} minutos</translation>
    </message>
    <message>
        <source>{min} minutes over time</source>
        <translation>{min} minutos de más</translation>
    </message>
    <message>
        <source>“{sentence}”</source>
        <translation>«{sentence}»</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
</context>
<context>
    <name>Phase</name>
    <message>
        <source>Agreement</source>
        <extracomment>The three phases of a coaching session; see the coach&apos;s own terms</extracomment>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Exploration</source>
        <translation>Exploración</translation>
    </message>
</context>
<context>
    <name>PhaseModel</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>PhaseTable</name>
    <message>
        <source>Phase times</source>
        <translation>Tiempos de fase</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Check-in offered at {time}</source>
        <translation>Check-in ofrecido a los {time}</translation>
    </message>
    <message>
        <source>Check-in put aside at {time}</source>
        <translation>Check-in apartado a los {time}</translation>
    </message>
    <message>
        <source>Check-in waited from {time}</source>
        <translation>Check-in esperó desde {time}</translation>
    </message>
    <message>
        <source>Check-ins offered at {times}.</source>
        <translation>Check-ins ofrecidos a los {times}.</translation>
    </message>
    <message>
        <source>Closing began at {time}.</source>
        <translation>El cierre empezó a los {time}.</translation>
    </message>
    <message>
        <source>Closing did not come.</source>
        <translation>El cierre no llegó.</translation>
    </message>
    <message>
        <source>Cue done at {time}</source>
        <translation>Señal seguida a los {time}</translation>
    </message>
    <message>
        <source>Ended as planned.</source>
        <translation>Terminó como estaba previsto.</translation>
    </message>
    <message>
        <source>Ended {time} after the planned end.</source>
        <translation>Terminó {time} después del final previsto.</translation>
    </message>
    <message>
        <source>Ended {time} before the planned end.</source>
        <translation>Terminó {time} antes del final previsto.</translation>
    </message>
    <message>
        <source>Exploration began at {time}.</source>
        <translation>La exploración empezó a los {time}.</translation>
    </message>
    <message>
        <source>Exploration did not come.</source>
        <translation>La exploración no llegó.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Sin terminar.</translation>
    </message>
    <message>
        <source>Paused for {time}.</source>
        <translation>En pausa {time}.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Put aside at {times}.</source>
        <translation>Apartados a los {times}.</translation>
    </message>
    <message>
        <source>Said at {time}</source>
        <translation>Dicho a los {time}</translation>
    </message>
    <message>
        <source>Your mark at {time}</source>
        <extracomment>A moment that the coach marked</extracomment>
        <translation>Tu marca a los {time}</translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation>check-in ofrecido</translation>
    </message>
    <message>
        <source>cue done</source>
        <translation>señal seguida</translation>
    </message>
    <message>
        <source>not answered</source>
        <extracomment>Of a check-in</extracomment>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>put aside</source>
        <extracomment>Of a check-in: dismissed</extracomment>
        <translation>apartado</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>What a dot in the picture of the session means</extracomment>
        <translation>dicho</translation>
    </message>
    <message>
        <source>your mark</source>
        <translation>tu marca</translation>
    </message>
    <message>
        <source>{phase} from {begin} to {end}, {time}</source>
        <translation>{phase} de {begin} a {end}, {time}</translation>
    </message>
    <message>
        <source>{phase} planned from {begin} to {end}, {time}</source>
        <translation>{phase} prevista de {begin} a {end}, {time}</translation>
    </message>
    <message>
        <source>{time} past the planned end</source>
        <translation>{time} tras el final previsto</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
<context>
    <name>PictureTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>PromptDetails</name>
    <message>
        <source>Also serves</source>
        <translation>También sirve</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Y también</translation>
    </message>
    <message>
        <source>Details of the prompt</source>
        <translation>Detalles de la sugerencia</translation>
    </message>
    <message>
        <source>Glance</source>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>PromptPreview</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>What the deck check says</source>
        <translation>Lo que dice la comprobación del mazo</translation>
    </message>
</context>
<context>
    <name>PromptTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Prompts</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>PromptTableModel</name>
    <message>
        <source>Glance</source>
        <extracomment>The short form of a prompt</extracomment>
        <translation>Forma breve</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>On</source>
        <extracomment>Head of a narrow column with switches</extracomment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Voice</source>
        <extracomment>Whether a prompt is a sentence to say or a silent cue</extracomment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
</context>
<context>
    <name>ReflectionSection</name>
    <message>
        <source>About my coaching, not about the client. Any of it may stay empty.</source>
        <translation>Sobre mi coaching, no sobre el cliente. Todo puede quedar vacío.</translation>
    </message>
    <message>
        <source>For supervision</source>
        <translation>Para la supervisión</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>In glances</source>
        <translation>En formas breves</translation>
    </message>
    <message>
        <source>In texts</source>
        <translation>En textos</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Clearly</source>
        <translation>Con claridad</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Correct times and phases…</source>
        <translation>Corregir horas y fases…</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Explicit partnering</source>
        <translation>Colaborar de forma explícita</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>How I partnered</source>
        <translation>Cómo colaboré</translation>
    </message>
    <message>
        <source>I announced</source>
        <translation>Lo anuncié</translation>
    </message>
    <message>
        <source>I answered to what the client brought, said and unsaid.</source>
        <translation>Respondí a lo que traía el cliente, dicho y sin decir.</translation>
    </message>
    <message>
        <source>I asked about what was alive right now, and went where the answer led.</source>
        <translation>Pregunté por lo que estaba vivo en ese momento y fui adonde llevó la respuesta.</translation>
    </message>
    <message>
        <source>I decided</source>
        <extracomment>Answers to “How was the end decided?”</extracomment>
        <translation>Lo decidí yo</translation>
    </message>
    <message>
        <source>I invited the client to lead.</source>
        <translation>Invité al cliente a guiar.</translation>
    </message>
    <message>
        <source>I offered choices, or asked for the client&apos;s answer.</source>
        <translation>Ofrecí opciones o pedí la respuesta del cliente.</translation>
    </message>
    <message>
        <source>Implicit partnering</source>
        <translation>Colaborar de forma implícita</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>In-the-moment partnering</source>
        <translation>Colaborar en el momento</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Marks corrected; what was recorded stands beside them in the corrections.</source>
        <translation>Marcas corregidas; lo registrado está a su lado en las correcciones.</translation>
    </message>
    <message>
        <source>Me</source>
        <extracomment>Answers to “Who chose the direction?”</extracomment>
        <translation>Yo</translation>
    </message>
    <message>
        <source>Mindset</source>
        <translation>Mentalidad</translation>
    </message>
    <message>
        <source>Mostly client</source>
        <translation>Sobre todo el cliente</translation>
    </message>
    <message>
        <source>Mostly me</source>
        <translation>Sobre todo yo</translation>
    </message>
    <message>
        <source>Ninety seconds</source>
        <translation>Noventa segundos</translation>
    </message>
    <message>
        <source>Not noticed</source>
        <extracomment>How clearly the coach noticed an item of the checklist</extracomment>
        <translation>No lo noté</translation>
    </message>
    <message>
        <source>Parked for next time: {what}</source>
        <translation>Pendiente para la próxima vez: {what}</translation>
    </message>
    <message>
        <source>Phases corrected; recorded was: {turns}.</source>
        <translation>Fases corregidas; lo registrado era: {turns}.</translation>
    </message>
    <message>
        <source>Please give a time from the start, as minutes or as minutes:seconds: 12 or 12:30.</source>
        <translation>Da un tiempo desde el inicio, en minutos o en minutos:segundos: 12 o 12:30.</translation>
    </message>
    <message>
        <source>Process partnering</source>
        <translation>Colaborar en el proceso</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Reflexión</translation>
    </message>
    <message>
        <source>Reviewed. Still saved as you type.</source>
        <translation>Revisada. Se sigue guardando mientras escribes.</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda mientras escribes</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session with “{client}”</source>
        <translation>Sesión con «{client}»</translation>
    </message>
    <message>
        <source>Shared</source>
        <extracomment>Both chose it</extracomment>
        <translation>Compartida</translation>
    </message>
    <message>
        <source>Supervision page…</source>
        <translation>Página de supervisión…</translation>
    </message>
    <message>
        <source>The client chose where to begin, and where to go next.</source>
        <translation>El cliente eligió dónde empezar y adónde seguir.</translation>
    </message>
    <message>
        <source>The client led</source>
        <translation>Guio el cliente</translation>
    </message>
    <message>
        <source>The client said how they wanted me to take part today.</source>
        <translation>El cliente dijo cómo quería que participara hoy.</translation>
    </message>
    <message>
        <source>The session lasted until {time}. If it went on longer, please correct its end first.</source>
        <translation>La sesión duró hasta las {time}. Si siguió más, corrige primero su final.</translation>
    </message>
    <message>
        <source>This was a rehearsal. It stays out of log and trends.</source>
        <translation>Esto fue un ensayo. Queda fuera del registro de horas y de las tendencias.</translation>
    </message>
    <message>
        <source>Times corrected; recorded were {begin} to {end}.</source>
        <translation>Horas corregidas; lo registrado era de {begin} a {end}.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>We agreed</source>
        <extracomment>The coach and the client</extracomment>
        <translation>Lo acordamos</translation>
    </message>
    <message>
        <source>We shaped it together.</source>
        <translation>Le dimos forma juntos.</translation>
    </message>
    <message>
        <source>What did I feel, in body and mind, and what did I do with it?</source>
        <translation>¿Qué sentí, en cuerpo y mente, y qué hice con ello?</translation>
    </message>
    <message>
        <source>What did I offer, and how free was the client to refuse it?</source>
        <translation>¿Qué ofrecí, y qué libertad tuvo el cliente para rechazarlo?</translation>
    </message>
    <message>
        <source>What did the client teach me about coaching?</source>
        <translation>¿Qué me enseñó el cliente sobre el coaching?</translation>
    </message>
    <message>
        <source>What did the clock make me do?</source>
        <translation>¿Qué me hizo hacer el reloj?</translation>
    </message>
    <message>
        <source>What do I want to bring to supervision, and what makes it matter?</source>
        <translation>¿Qué quiero llevar a supervisión, y por qué importa?</translation>
    </message>
    <message>
        <source>What the client wanted: {what}</source>
        <translation>Lo que el cliente quería: {what}</translation>
    </message>
    <message>
        <source>What would the client say about who led?</source>
        <translation>¿Qué diría el cliente sobre quién guio?</translation>
    </message>
    <message>
        <source>When did the client surprise me, and what did I do next?</source>
        <translation>¿Cuándo me sorprendió el cliente, y qué hice después?</translation>
    </message>
    <message>
        <source>Where did I choose when the client could have?</source>
        <translation>¿Dónde elegí yo pudiendo elegir el cliente?</translation>
    </message>
    <message>
        <source>Which bias or culture, mine or theirs, was at play?</source>
        <translation>¿Qué sesgo o cultura, míos o suyos, estaban en juego?</translation>
    </message>
    <message>
        <source>Which silence did I keep, which did I break?</source>
        <translation>¿Qué silencio mantuve, cuál rompí?</translation>
    </message>
    <message>
        <source>Whose words stand in the summary?</source>
        <translation>¿De quién son las palabras del resumen?</translation>
    </message>
    <message>
        <source>You wanted to practise: {what}</source>
        <translation>Querías practicar: {what}</translation>
    </message>
    <message>
        <source>a moment of yours</source>
        <translation>un momento tuyo</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>elección</translation>
    </message>
    <message>
        <source>client leads</source>
        <extracomment>The four ways of partnering, in one or two words</extracomment>
        <translation>guía el cliente</translation>
    </message>
    <message>
        <source>closing at {time}</source>
        <translation>cierre a los {time}</translation>
    </message>
    <message>
        <source>co-creating</source>
        <translation>crear juntos</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>exploration at {time}</source>
        <translation>exploración a los {time}</translation>
    </message>
    <message>
        <source>in the moment</source>
        <translation>en el momento</translation>
    </message>
    <message>
        <source>my part today</source>
        <translation>mi parte hoy</translation>
    </message>
    <message>
        <source>no closing</source>
        <translation>sin cierre</translation>
    </message>
    <message>
        <source>no exploration</source>
        <translation>sin exploración</translation>
    </message>
    <message>
        <source>recorded: {what}</source>
        <translation>registrado: {what}</translation>
    </message>
    <message>
        <source>responding</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>the day before</source>
        <translation>el día anterior</translation>
    </message>
    <message>
        <source>the next day</source>
        <translation>el día siguiente</translation>
    </message>
    <message>
        <source>where next</source>
        <translation>adónde seguir</translation>
    </message>
    <message>
        <source>{begin} to {end} · {planned} min planned, {used} used</source>
        <translation>{begin} a {end} · {planned} min previstos, {used} usados</translation>
    </message>
    <message>
        <source>{time} {words}</source>
        <translation>{time} {words}</translation>
    </message>
</context>
<context>
    <name>ReviewFooter</name>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Terminar la revisión</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Later today</source>
        <translation>Más tarde hoy</translation>
    </message>
    <message>
        <source>Saved as you type</source>
        <translation>Se guarda mientras escribes</translation>
    </message>
</context>
<context>
    <name>ReviewMenus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menús</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
</context>
<context>
    <name>ReviewWindow</name>
    <message>
        <source>Review: {title}</source>
        <translation>Revisión: {title}</translation>
    </message>
    <message>
        <source>Some words are not saved; the reason stands under them. Close again to leave them.</source>
        <translation>Algunas palabras no se han guardado; el motivo está debajo. Cierra otra vez para dejarlas.</translation>
    </message>
    <message>
        <source>{trouble} Not all is saved yet. Close again to leave it; it is tried as long as we run.</source>
        <translation>{trouble} Aún no está todo guardado. Cierra otra vez para dejarlo; se sigue intentando mientras el programa funcione.</translation>
    </message>
</context>
<context>
    <name>SaidModel</name>
    <message>
        <source>Competency</source>
        <translation>Competencia</translation>
    </message>
    <message>
        <source>Said or offered</source>
        <translation>Dicho u ofrecido</translation>
    </message>
</context>
<context>
    <name>SaidTable</name>
    <message>
        <source>What was said</source>
        <translation>Lo que se dijo</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>&apos;{name}&apos;</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>A check-in comes between 1 and 99 per cent of the session.</source>
        <translation>Un check-in llega entre el 1 y el 99 por ciento de la sesión.</translation>
    </message>
    <message>
        <source>A client code</source>
        <translation>Un código de cliente</translation>
    </message>
    <message>
        <source>A cue is silent; this one holds a question ready to be read aloud.</source>
        <translation>Una señal es silenciosa; esta contiene una pregunta lista para leerse en voz alta.</translation>
    </message>
    <message>
        <source>A deck&apos;s title</source>
        <translation>El título de un mazo</translation>
    </message>
    <message>
        <source>A glance</source>
        <translation>Una forma breve</translation>
    </message>
    <message>
        <source>A mark</source>
        <translation>Una marca</translation>
    </message>
    <message>
        <source>A mark has room for {most} words.</source>
        <translation>Una marca tiene sitio para {most} palabras.</translation>
    </message>
    <message>
        <source>A mark lies within the session.</source>
        <translation>Una marca está dentro de la sesión.</translation>
    </message>
    <message>
        <source>A mindset is the coach&apos;s own and stays silent.</source>
        <translation>Una mentalidad es del propio coach y es silenciosa.</translation>
    </message>
    <message>
        <source>A moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>A moment lies within the session.</source>
        <translation>Un momento está dentro de la sesión.</translation>
    </message>
    <message>
        <source>A name</source>
        <translation>Un nombre</translation>
    </message>
    <message>
        <source>A note</source>
        <translation>Una nota</translation>
    </message>
    <message>
        <source>A parked topic</source>
        <translation>Un tema pendiente</translation>
    </message>
    <message>
        <source>A part of the record {file} can&apos;t be read ({why}); please put a backup in its place.</source>
        <translation>Una parte del registro {file} no se puede leer ({why}); pon una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>A prompt has one competency and at most {most} more.</source>
        <translation>Una sugerencia tiene una competencia y como mucho {most} más.</translation>
    </message>
    <message>
        <source>A prompt needs an id.</source>
        <translation>Una sugerencia necesita un id.</translation>
    </message>
    <message>
        <source>A prompt needs at least one word.</source>
        <translation>Una sugerencia necesita al menos una palabra.</translation>
    </message>
    <message>
        <source>A sentence</source>
        <translation>Una frase</translation>
    </message>
    <message>
        <source>A session can be extended by a minute or more.</source>
        <translation>Una sesión se puede ampliar un minuto o más.</translation>
    </message>
    <message>
        <source>A session can&apos;t have started in the future.</source>
        <translation>Una sesión no puede haber empezado en el futuro.</translation>
    </message>
    <message>
        <source>A session has room for {most} check-ins.</source>
        <translation>Una sesión tiene sitio para {most} check-ins.</translation>
    </message>
    <message>
        <source>A session is running already. End it first.</source>
        <translation>Ya hay una sesión en marcha. Termínala primero.</translation>
    </message>
    <message>
        <source>A session is running. Rehearse when it has ended.</source>
        <translation>Hay una sesión en marcha. Ensaya cuando haya terminado.</translation>
    </message>
    <message>
        <source>A session lasts a minute or more, pauses left out. Please look at its start and end again.</source>
        <translation>Una sesión dura un minuto o más, sin pausas. Mira otra vez su inicio y su fin.</translation>
    </message>
    <message>
        <source>A session lasts between one minute and twelve hours.</source>
        <translation>Una sesión dura entre un minuto y doce horas.</translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most.</source>
        <translation>Una sesión dura doce horas como mucho.</translation>
    </message>
    <message>
        <source>A session lasts twelve hours at most. Please look at its start and end again.</source>
        <translation>Una sesión dura doce horas como mucho. Mira otra vez su inicio y su fin.</translation>
    </message>
    <message>
        <source>A session type has room for {most} decks.</source>
        <translation>Un tipo de sesión tiene sitio para {most} mazos.</translation>
    </message>
    <message>
        <source>A session type lasts whole minutes.</source>
        <translation>Un tipo de sesión dura minutos enteros.</translation>
    </message>
    <message>
        <source>Add one of at most {most}.</source>
        <translation>Añade una de {most} como mucho.</translation>
    </message>
    <message>
        <source>Agreement ends before exploration, and each phase has one per cent of the session at the least.</source>
        <translation>El acuerdo termina antes que la exploración, y cada fase tiene al menos un uno por ciento de la sesión.</translation>
    </message>
    <message>
        <source>Agreement is the first phase.</source>
        <translation>El acuerdo es la primera fase.</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>Una respuesta</translation>
    </message>
    <message>
        <source>An intention</source>
        <translation>Una intención</translation>
    </message>
    <message>
        <source>An outcome</source>
        <translation>Un resultado</translation>
    </message>
    <message>
        <source>Another action has {keys} on this keyboard.</source>
        <translation>En este teclado otra acción tiene {keys}.</translation>
    </message>
    <message>
        <source>Another program holds {keys}.</source>
        <translation>Otro programa tiene {keys}.</translation>
    </message>
    <message>
        <source>Another program is reading the record {file}, so what was wiped may still be found there; please close that program.</source>
        <translation>Otro programa está leyendo el registro {file}, así que lo borrado quizá aún se encuentre allí; cierra ese programa.</translation>
    </message>
    <message>
        <source>Another program is using the record {file}; please close that program.</source>
        <translation>Otro programa usa el registro {file}; cierra ese programa.</translation>
    </message>
    <message>
        <source>Another prompt has the same glance.</source>
        <translation>Otra sugerencia tiene la misma forma breve.</translation>
    </message>
    <message>
        <source>Another prompt says the same.</source>
        <translation>Otra sugerencia dice lo mismo.</translation>
    </message>
    <message>
        <source>Ask what the client sees or wants, without an answer inside.</source>
        <translation>Pregunta qué ve o quiere el cliente, sin respuesta dentro.</translation>
    </message>
    <message>
        <source>Begin with “what”, “how” or “where”.</source>
        <translation>Empieza con «qué», «cómo» o «dónde».</translation>
    </message>
    <message>
        <source>By those times the session would be over already.</source>
        <translation>Según esas horas la sesión ya habría terminado.</translation>
    </message>
    <message>
        <source>Choose a prompt first.</source>
        <translation>Elige primero una sugerencia.</translation>
    </message>
    <message>
        <source>Closing is the last phase.</source>
        <translation>El cierre es la última fase.</translation>
    </message>
    <message>
        <source>Columns that are left out: {columns}.</source>
        <translation>Columnas que se dejan fuera: {columns}.</translation>
    </message>
    <message>
        <source>End it with “{mark}”.</source>
        <translation>Termínala con «{mark}».</translation>
    </message>
    <message>
        <source>Exploration comes after the start, and closing after exploration.</source>
        <translation>La exploración viene tras el inicio, y el cierre tras la exploración.</translation>
    </message>
    <message>
        <source>Give each its own.</source>
        <translation>Da a cada una la suya.</translation>
    </message>
    <message>
        <source>It asks nothing.</source>
        <translation>No pregunta nada.</translation>
    </message>
    <message>
        <source>It asks {n} questions at once.</source>
        <translation>Hace {n} preguntas a la vez.</translation>
    </message>
    <message>
        <source>It can be answered with yes or no.</source>
        <translation>Se puede responder con sí o no.</translation>
    </message>
    <message>
        <source>It goes on after its question.</source>
        <translation>Sigue después de su pregunta.</translation>
    </message>
    <message>
        <source>It has more than one text; a prompt is a say or a cue, never both.</source>
        <translation>Tiene más de un texto; una sugerencia es una frase o una señal, nunca ambas.</translation>
    </message>
    <message>
        <source>It has no glance.</source>
        <translation>No tiene forma breve.</translation>
    </message>
    <message>
        <source>It has no text.</source>
        <translation>No tiene texto.</translation>
    </message>
    <message>
        <source>It holds a hidden sign that can&apos;t be kept. Type it anew, please.</source>
        <translation>Contiene un signo oculto que no se puede guardar. Escríbela de nuevo.</translation>
    </message>
    <message>
        <source>It names {n} competencies more, and {most} is the most.</source>
        <translation>Nombra {n} competencias más, y {most} es el máximo.</translation>
    </message>
    <message>
        <source>Its glance</source>
        <translation>Su forma breve</translation>
    </message>
    <message>
        <source>Its id is that of row {n} too.</source>
        <translation>Su id es también el de la fila {n}.</translation>
    </message>
    <message>
        <source>Its question does not open with “{mark}”.</source>
        <translation>Su pregunta no se abre con «{mark}».</translation>
    </message>
    <message>
        <source>Keep one of them, or reword it.</source>
        <translation>Conserva una de ellas, o reformúlala.</translation>
    </message>
    <message>
        <source>Keep one question and let it stand at the end.</source>
        <translation>Deja una sola pregunta, al final.</translation>
    </message>
    <message>
        <source>Line {n}</source>
        <translation>Línea {n}</translation>
    </message>
    <message>
        <source>Make it a cue, or call its kind process or moment.</source>
        <translation>Hazla señal, o llama a su clase proceso o momento.</translation>
    </message>
    <message>
        <source>Make it a say, or shorten it to what to notice.</source>
        <translation>Hazla frase, o acórtala a lo que hay que notar.</translation>
    </message>
    <message>
        <source>Name what can be seen or heard.</source>
        <translation>Nombra lo que se puede ver u oír.</translation>
    </message>
    <message>
        <source>Name what you saw or heard, and ask about it.</source>
        <translation>Nombra lo que viste u oíste, y pregunta por ello.</translation>
    </message>
    <message>
        <source>No check-in is waiting.</source>
        <translation>No hay ningún check-in esperando.</translation>
    </message>
    <message>
        <source>No column seems to hold what is said; please pick one.</source>
        <translation>Ninguna columna parece contener lo que se dice; elige una.</translation>
    </message>
    <message>
        <source>No prompt is on the overlay.</source>
        <translation>No hay ninguna sugerencia en el panel.</translation>
    </message>
    <message>
        <source>No prompt of this session&apos;s decks fits this phase.</source>
        <translation>Ninguna sugerencia de los mazos de esta sesión encaja en esta fase.</translation>
    </message>
    <message>
        <source>No prompt stood before this one.</source>
        <translation>No había ninguna sugerencia antes de esta.</translation>
    </message>
    <message>
        <source>No session is running.</source>
        <translation>No hay ninguna sesión en marcha.</translation>
    </message>
    <message>
        <source>Nothing can fill “{slot}”.</source>
        <translation>Nada puede llenar «{slot}».</translation>
    </message>
    <message>
        <source>One deck has to stay.</source>
        <translation>Un mazo tiene que quedarse.</translation>
    </message>
    <message>
        <source>One of the two decks is not there any more.</source>
        <translation>Uno de los dos mazos ya no está.</translation>
    </message>
    <message>
        <source>One session type has to stay. Change it instead, or add another one first.</source>
        <translation>Un tipo de sesión tiene que quedarse. Cámbialo, o añade antes otro.</translation>
    </message>
    <message>
        <source>Open it with “what” or “how”, or offer two real options.</source>
        <translation>Ábrela con «qué» o «cómo», u ofrece dos opciones reales.</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>La presencia</translation>
    </message>
    <message>
        <source>Presence goes from 1 to 5.</source>
        <translation>La presencia va de 1 a 5.</translation>
    </message>
    <message>
        <source>Presence has room for one word.</source>
        <translation>La presencia tiene sitio para una palabra.</translation>
    </message>
    <message>
        <source>Prompts change every 1 to 30 minutes, or only on request.</source>
        <translation>Las sugerencias cambian cada 1 a 30 minutos o solo si lo pides.</translation>
    </message>
    <message>
        <source>Put “{mark}” where the question begins.</source>
        <translation>Pon «{mark}» donde empieza la pregunta.</translation>
    </message>
    <message>
        <source>Row {n}</source>
        <translation>Fila {n}</translation>
    </message>
    <message>
        <source>Say what to do or notice now, kindly.</source>
        <translation>Di con amabilidad qué hacer o notar ahora.</translation>
    </message>
    <message>
        <source>Say what you saw or heard, and ask what it is for them.</source>
        <translation>Di lo que viste u oíste, y pregunta qué es para el cliente.</translation>
    </message>
    <message>
        <source>Say “they” or “you”.</source>
        <translation>Di «they» o «you».</translation>
    </message>
    <message>
        <source>Shorten it to at most {most}.</source>
        <translation>Acórtala a {most} como mucho.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {file}: {why}.</source>
        <translation>No se pudo cambiar el inicio con el escritorio: {file}: {why}.</translation>
    </message>
    <message>
        <source>Starting with the desktop could not be changed: {why}.</source>
        <translation>No se pudo cambiar el inicio con el escritorio: {why}.</translation>
    </message>
    <message>
        <source>The checklist has no item {item}.</source>
        <translation>La lista no tiene ningún punto {item}.</translation>
    </message>
    <message>
        <source>The cue</source>
        <translation>La señal</translation>
    </message>
    <message>
        <source>The deck {deck} has no file of your own.</source>
        <translation>El mazo {deck} no tiene archivo propio tuyo.</translation>
    </message>
    <message>
        <source>The desktop broke off its question. Turn the keys off and on to be asked again.</source>
        <translation>El escritorio interrumpió su pregunta. Apaga y enciende las teclas para que te pregunte otra vez.</translation>
    </message>
    <message>
        <source>The desktop gave it no key; its keyboard settings can.</source>
        <translation>El escritorio no le dio ninguna tecla; sus ajustes de teclado pueden.</translation>
    </message>
    <message>
        <source>The desktop has not answered yet.</source>
        <translation>El escritorio aún no ha contestado.</translation>
    </message>
    <message>
        <source>The desktop took the keys back. Turn them off and on to ask again.</source>
        <translation>El escritorio recuperó las teclas. Apágalas y enciéndelas para preguntar otra vez.</translation>
    </message>
    <message>
        <source>The desktop&apos;s question was answered with no. Turn the keys off and on to be asked again.</source>
        <translation>La pregunta del escritorio se contestó con un no. Apaga y enciende las teclas para que te pregunte otra vez.</translation>
    </message>
    <message>
        <source>The disk refuses the record {file} ({why}); please look whether the disk is full or damaged.</source>
        <translation>El disco rechaza el registro {file} ({why}); mira si está lleno o dañado.</translation>
    </message>
    <message>
        <source>The file names {n} decks; all of it goes into {deck}.</source>
        <translation>El archivo nombra {n} mazos; todo va a {deck}.</translation>
    </message>
    <message>
        <source>The folder for {file} is not there; please choose another one.</source>
        <translation>La carpeta para {file} no está; elige otra.</translation>
    </message>
    <message>
        <source>The id of a check-in</source>
        <translation>El id de un check-in</translation>
    </message>
    <message>
        <source>The id of a deck</source>
        <translation>El id de un mazo</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>El idioma</translation>
    </message>
    <message>
        <source>The message bus of this session has gone, and the keys with it.</source>
        <translation>El bus de mensajes de este inicio de sesión ya no está, y las teclas con él.</translation>
    </message>
    <message>
        <source>The name of a session type</source>
        <translation>El nombre de un tipo de sesión</translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be opened; please look whether its folder is there and yours.</source>
        <translation>El registro {file} no se puede abrir; mira si su carpeta está y es tuya.</translation>
    </message>
    <message>
        <source>The record {file} can&apos;t be written; please allow this account to write in its folder.</source>
        <translation>El registro {file} no se puede escribir; permite a esta cuenta escribir en su carpeta.</translation>
    </message>
    <message>
        <source>The record {file} has no such session any more; {otherwise}.</source>
        <translation>El registro {file} ya no tiene esa sesión; {otherwise}.</translation>
    </message>
    <message>
        <source>The record {file} is damaged; it is set aside when no session runs.</source>
        <translation>El registro {file} está dañado; se aparta cuando no haya sesión en marcha.</translation>
    </message>
    <message>
        <source>The record {file} is damaged; it will be set aside, and its newest backup used.</source>
        <translation>El registro {file} está dañado; se apartará y se usará su copia más reciente.</translation>
    </message>
    <message>
        <source>The record {file} was damaged; it is kept as {aside}</source>
        <translation>El registro {file} estaba dañado; se conserva como {aside}</translation>
    </message>
    <message>
        <source>The record {file} was missing</source>
        <translation>Faltaba el registro {file}</translation>
    </message>
    <message>
        <source>The record {file} was written by a newer Partner Overlay; please use that one, or choose another --home.</source>
        <translation>El registro {file} lo escribió un Partner Overlay más nuevo; usa ese, o elige otro --home.</translation>
    </message>
    <message>
        <source>The say</source>
        <translation>La frase</translation>
    </message>
    <message>
        <source>The sentence at time is not on the overlay.</source>
        <translation>La frase del final del tiempo no está en el panel.</translation>
    </message>
    <message>
        <source>The session is closing already.</source>
        <translation>La sesión ya está en el cierre.</translation>
    </message>
    <message>
        <source>The session is in agreement already.</source>
        <translation>La sesión ya está en el acuerdo.</translation>
    </message>
    <message>
        <source>The session is in closing already.</source>
        <translation>La sesión ya está en el cierre.</translation>
    </message>
    <message>
        <source>The session is in exploration already.</source>
        <translation>La sesión ya está en la exploración.</translation>
    </message>
    <message>
        <source>The session is not paused.</source>
        <translation>La sesión no está en pausa.</translation>
    </message>
    <message>
        <source>The session is paused already.</source>
        <translation>La sesión ya está en pausa.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>La tabla</translation>
    </message>
    <message>
        <source>There is a deck {deck} already. Give this one another title.</source>
        <translation>Ya hay un mazo {deck}. Da a este otro título.</translation>
    </message>
    <message>
        <source>There is a prompt with the id {id} already.</source>
        <translation>Ya hay una sugerencia con el id {id}.</translation>
    </message>
    <message>
        <source>There is a session type {name} already. Please give this one another name.</source>
        <translation>Ya hay un tipo de sesión {name}. Da otro nombre a este.</translation>
    </message>
    <message>
        <source>There is no competency {number}.</source>
        <translation>No hay ninguna competencia {number}.</translation>
    </message>
    <message>
        <source>There is no deck {deck} any more.</source>
        <translation>Ya no hay ningún mazo {deck}.</translation>
    </message>
    <message>
        <source>There is no deck {deck}. The decks are: {decks}.</source>
        <translation>No hay ningún mazo {deck}. Los mazos son: {decks}.</translation>
    </message>
    <message>
        <source>There is no line of words in the clipboard.</source>
        <translation>No hay ninguna línea de palabras en el portapapeles.</translation>
    </message>
    <message>
        <source>There is no message bus in this session by which the desktop could be asked.</source>
        <translation>En este inicio de sesión no hay bus de mensajes por el que preguntar al escritorio.</translation>
    </message>
    <message>
        <source>There is no room on the disk for the record {file}; please free some space.</source>
        <translation>No queda sitio en el disco para el registro {file}; libera algo de espacio.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space, or choose another place.</source>
        <translation>No queda sitio en el disco para {file}; libera algo de espacio, o elige otro lugar.</translation>
    </message>
    <message>
        <source>There is no room on the disk for {file}; please free some space.</source>
        <translation>No queda sitio en el disco para {file}; libera algo de espacio.</translation>
    </message>
    <message>
        <source>There is no session to review yet.</source>
        <translation>Aún no hay ninguna sesión que revisar.</translation>
    </message>
    <message>
        <source>There is no session type {name}. The types are: {names}.</source>
        <translation>No hay ningún tipo de sesión {name}. Los tipos son: {names}.</translation>
    </message>
    <message>
        <source>There is no session {id}.</source>
        <translation>No hay ninguna sesión {id}.</translation>
    </message>
    <message>
        <source>There is nothing new for this deck.</source>
        <translation>No hay nada nuevo para este mazo.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo: that is possible for ten seconds.</source>
        <translation>No hay nada que deshacer: se puede durante diez segundos.</translation>
    </message>
    <message>
        <source>There is room for {most} characters; this has {found}.</source>
        <translation>Hay sitio para {most} caracteres; esto tiene {found}.</translation>
    </message>
    <message>
        <source>There is room for {most} session types.</source>
        <translation>Hay sitio para {most} tipos de sesión.</translation>
    </message>
    <message>
        <source>This deck comes with the program and stays. You can switch its prompts off.</source>
        <translation>Este mazo viene con el programa y se queda. Puedes desactivar sus sugerencias.</translation>
    </message>
    <message>
        <source>This deck is not in the bin any more.</source>
        <translation>Este mazo ya no está en la papelera.</translation>
    </message>
    <message>
        <source>This desktop gives no program keys that work everywhere yet. In its own keyboard settings you can put a key on a command such as `partner-overlay next`.</source>
        <translation>Este escritorio todavía no da a los programas teclas que funcionen en todas partes. En sus propios ajustes de teclado puedes poner una tecla a una orden como `partner-overlay next`.</translation>
    </message>
    <message>
        <source>This desktop has no portal (xdg-desktop-portal) that could be asked for keys.</source>
        <translation>Este escritorio no tiene un portal (xdg-desktop-portal) al que pedir teclas.</translation>
    </message>
    <message>
        <source>This keyboard has no key for {keys}.</source>
        <translation>Este teclado no tiene tecla para {keys}.</translation>
    </message>
    <message>
        <source>This keyboard has no key of its own for {key}.</source>
        <translation>Este teclado no tiene una tecla propia para {key}.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Esta sugerencia ya no está.</translation>
    </message>
    <message>
        <source>Two check-ins have the same id.</source>
        <translation>Dos check-ins tienen el mismo id.</translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Escribe qué buscar.</translation>
    </message>
    <message>
        <source>Use a word from everyday talk.</source>
        <translation>Usa una palabra del habla de cada día.</translation>
    </message>
    <message>
        <source>Use plain words for the same.</source>
        <translation>Usa palabras sencillas para lo mismo.</translation>
    </message>
    <message>
        <source>Use {min} or {outcome}, or plain words.</source>
        <translation>Usa {min} o {outcome}, o palabras sencillas.</translation>
    </message>
    <message>
        <source>Windows does not give {keys} (error {error}).</source>
        <translation>Windows no cede {keys} (error {error}).</translation>
    </message>
    <message>
        <source>a cell is too long; a quotation mark may be missing</source>
        <translation>una celda es demasiado larga; quizá falte una comilla</translation>
    </message>
    <message>
        <source>a check-in {whose} has no sentence; it is left out until then.</source>
        <translation>un check-in {whose} no tiene frase; hasta entonces queda fuera.</translation>
    </message>
    <message>
        <source>a control character ({code})</source>
        <translation>un carácter de control ({code})</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <source>a hidden sign that turns the direction of writing ({code})</source>
        <translation>un signo oculto que invierte la dirección de escritura ({code})</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list in [ ] is meant, not {found}</source>
        <translation>se espera una lista entre [ ], no {found}</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a prompt is a say or a cue, never both</source>
        <translation>una sugerencia es una frase o una señal, nunca ambas</translation>
    </message>
    <message>
        <source>a quotation mark opens here and does not close</source>
        <translation>aquí se abre una comilla que no se cierra</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table of its own</source>
        <translation>una tabla propia</translation>
    </message>
    <message>
        <source>a type would begin with [[type]]; it is left out.</source>
        <translation>un tipo empezaría con [[type]]; queda fuera.</translation>
    </message>
    <message>
        <source>begins with [[type.check-in]], or is [] for none; until then they are the usual ones</source>
        <translation>empieza con [[type.check-in]], o es [] para ninguno; hasta entonces son los habituales</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>ends where exploration ends, or beyond; until then they are {one} and {other}</source>
        <translation>termina donde termina la exploración, o más allá; hasta entonces son {one} y {other}</translation>
    </message>
    <message>
        <source>is a list of tables; what is none is left out</source>
        <translation>es una lista de tablas; lo que no lo es queda fuera</translation>
    </message>
    <message>
        <source>is there already; until then this one is called &quot;{id}&quot;</source>
        <translation>ya está; hasta entonces este se llama «{id}»</translation>
    </message>
    <message>
        <source>it has {n} characters, and {most} is the most</source>
        <translation>tiene {n} caracteres, y {most} es el máximo</translation>
    </message>
    <message>
        <source>it has {n} prompts, and {most} is the most</source>
        <translation>tiene {n} sugerencias, y {most} es el máximo</translation>
    </message>
    <message>
        <source>it has {n} rows, and {most} is the most</source>
        <translation>tiene {n} filas, y {most} es el máximo</translation>
    </message>
    <message>
        <source>it holds {what}</source>
        <translation>contiene {what}</translation>
    </message>
    <message>
        <source>it is a folder; please take a file instead</source>
        <translation>es una carpeta; elige un archivo en su lugar</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it is larger than {most} MiB</source>
        <translation>es mayor de {most} MiB</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>está anidado demasiado hondo</translation>
    </message>
    <message>
        <source>it is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>no es un archivo corriente</translation>
    </message>
    <message>
        <source>it is not an ordinary file; please take another one</source>
        <translation>no es un archivo corriente; elige otro</translation>
    </message>
    <message>
        <source>it names {n} competencies more, and {most} is the most</source>
        <translation>nombra {n} competencias más, y {most} es el máximo</translation>
    </message>
    <message>
        <source>it was deleted, and its review with it</source>
        <translation>se eliminó, y su revisión con ella</translation>
    </message>
    <message>
        <source>it would be larger than {most} MiB</source>
        <translation>sería mayor de {most} MiB</translation>
    </message>
    <message>
        <source>its link leads in a circle</source>
        <translation>su enlace da vueltas en círculo</translation>
    </message>
    <message>
        <source>macOS does not give {keys} (error {error}).</source>
        <translation>macOS no cede {keys} (error {error}).</translation>
    </message>
    <message>
        <source>macOS does not tell of any keys (error {error}).</source>
        <translation>macOS no avisa de ninguna tecla (error {error}).</translation>
    </message>
    <message>
        <source>of &quot;{type}&quot;</source>
        <translation>de «{type}»</translation>
    </message>
    <message>
        <source>of the check-in &quot;{id}&quot; {whose}</source>
        <translation>del check-in «{id}» {whose}</translation>
    </message>
    <message>
        <source>please start a new one</source>
        <translation>empieza uno nuevo</translation>
    </message>
    <message>
        <source>prompts stand under [[prompt]], this is {found}</source>
        <translation>las sugerencias van bajo [[prompt]], esto es {found}</translation>
    </message>
    <message>
        <source>takes a list of deck ids such as [&quot;partnering&quot;], or [] for all</source>
        <translation>admite una lista de ids de mazos como [&quot;partnering&quot;], o [] para todos</translation>
    </message>
    <message>
        <source>takes a list such as [&quot;3.9-half-time&quot;]</source>
        <translation>admite una lista como [&quot;3.9-half-time&quot;]</translation>
    </message>
    <message>
        <source>takes a name in quotation marks, of at most {most} characters</source>
        <translation>admite un nombre entre comillas, de {most} caracteres como mucho</translation>
    </message>
    <message>
        <source>takes a number of per cent from 1 to 99</source>
        <translation>admite un porcentaje del 1 al 99</translation>
    </message>
    <message>
        <source>takes a whole number from {low} to {high}</source>
        <translation>admite un número entero del {low} al {high}</translation>
    </message>
    <message>
        <source>takes ids in quotation marks; the entries that are not so are left out</source>
        <translation>admite ids entre comillas; las entradas que no lo son quedan fuera</translation>
    </message>
    <message>
        <source>takes keys such as &quot;Ctrl+Alt+Shift+O&quot;, or &quot;&quot; for none</source>
        <translation>admite teclas como &quot;Ctrl+Alt+Shift+O&quot;, o &quot;&quot; para ninguna</translation>
    </message>
    <message>
        <source>takes the 2019 number of a competency in quotation marks, such as &quot;3.9&quot;</source>
        <translation>admite el número de 2019 de una competencia entre comillas, como &quot;3.9&quot;</translation>
    </message>
    <message>
        <source>takes true or false</source>
        <translation>admite true o false</translation>
    </message>
    <message>
        <source>takes what a screen is known by, in quotation marks, of at most {most} characters</source>
        <translation>admite aquello por lo que se conoce una pantalla, entre comillas, de {most} caracteres como mucho</translation>
    </message>
    <message>
        <source>takes words in quotation marks, of at most {most} characters</source>
        <translation>admite palabras entre comillas, de {most} caracteres como mucho</translation>
    </message>
    <message>
        <source>takes {some} or {last}</source>
        <translation>admite {some} o {last}</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>text in quotation marks is meant, not {found}</source>
        <translation>se espera texto entre comillas, no {found}</translation>
    </message>
    <message>
        <source>the disk can&apos;t be written to</source>
        <translation>no se puede escribir en el disco</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>the list is meant to hold text, not {found}</source>
        <translation>la lista ha de contener texto, no {found}</translation>
    </message>
    <message>
        <source>the prompt has no text: give it a say or a cue</source>
        <translation>la sugerencia no tiene texto: dale una frase o una señal</translation>
    </message>
    <message>
        <source>the system gave no reason</source>
        <translation>el sistema no dio ningún motivo</translation>
    </message>
    <message>
        <source>there is no [[type]] in it; the shipped session types hold.</source>
        <translation>no hay ningún [[type]] en él; valen los tipos de sesión que venían con el programa.</translation>
    </message>
    <message>
        <source>there is no field of that name here</source>
        <translation>aquí no hay ningún campo con ese nombre</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>there is room for {most} check-ins {whose}; the others are left out.</source>
        <translation>hay sitio para {most} check-ins {whose}; los demás quedan fuera.</translation>
    </message>
    <message>
        <source>there is room for {most} session types; the ones from here on are left out.</source>
        <translation>hay sitio para {most} tipos de sesión; los que siguen quedan fuera.</translation>
    </message>
    <message>
        <source>this account has no permission</source>
        <translation>esta cuenta no tiene permiso</translation>
    </message>
    <message>
        <source>this is JSON; TOML, CSV and plain text can be read</source>
        <translation>esto es JSON; se pueden leer TOML, CSV y texto sin formato</translation>
    </message>
    <message>
        <source>this is a PDF; please save it as CSV or plain text first</source>
        <translation>esto es un PDF; guárdalo antes como CSV o texto sin formato</translation>
    </message>
    <message>
        <source>this is a database; please export it as CSV or plain text first</source>
        <translation>esto es una base de datos; expórtala antes como CSV o texto sin formato</translation>
    </message>
    <message>
        <source>this is a spreadsheet, document or packed file; please save it as CSV or plain text first</source>
        <translation>esto es una hoja de cálculo, un documento o un archivo comprimido; guárdalo antes como CSV o texto sin formato</translation>
    </message>
    <message>
        <source>this is an old spreadsheet or document; please save it as CSV or plain text first</source>
        <translation>esto es una hoja de cálculo o un documento antiguos; guárdalo antes como CSV o texto sin formato</translation>
    </message>
    <message>
        <source>this is neither UTF-8 nor Windows-1252 text</source>
        <translation>esto no es texto UTF-8 ni Windows-1252</translation>
    </message>
    <message>
        <source>this is not TOML</source>
        <translation>esto no es TOML</translation>
    </message>
    <message>
        <source>this is not UTF-8 text</source>
        <translation>esto no es texto UTF-8</translation>
    </message>
    <message>
        <source>this is not sound UTF-16 text</source>
        <translation>esto no es texto UTF-16 correcto</translation>
    </message>
    <message>
        <source>this is not text</source>
        <translation>esto no es texto</translation>
    </message>
    <message>
        <source>this program reads format {format}</source>
        <translation>este programa lee el formato {format}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>verdadero o falso</translation>
    </message>
    <message>
        <source>true or false is meant, not {found}</source>
        <translation>se espera true o false, no {found}</translation>
    </message>
    <message>
        <source>{count} keys do not work: see Keys everywhere.</source>
        <translation>{count} teclas no funcionan: mira Teclas en todas partes.</translation>
    </message>
    <message>
        <source>{deck} would hold {found} prompts, and {most} is the most.</source>
        <translation>{deck} tendría {found} sugerencias, y {most} es el máximo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read as sessions ({why}); please choose another file.</source>
        <translation>{file} no se puede leer como sesiones ({why}); elige otro archivo.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be understood ({why}). Until then the session types stay as they are.</source>
        <translation>{file} no se puede entender ({why}). Hasta entonces los tipos de sesión quedan como están.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be understood ({why}). Until then the settings stay as they are.</source>
        <translation>{file} no se puede entender ({why}). Hasta entonces los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used ({why}); please look at the disk, or choose another --home.</source>
        <translation>{file} no se puede usar ({why}); mira el disco, o elige otro --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used as something else stands in the way; please move that, or choose another --home.</source>
        <translation>{file} no se puede usar porque hay otra cosa en su lugar; muévela, o elige otro --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be used for lack of permission; please allow it, or choose another --home.</source>
        <translation>{file} no se puede usar por falta de permiso; dalo, o elige otro --home.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written ({why}); please choose another place.</source>
        <translation>{file} no se puede escribir ({why}); elige otro lugar.</translation>
    </message>
    <message>
        <source>{file} can&apos;t be written, for this account may not write there; please choose another folder.</source>
        <translation>{file} no se puede escribir, porque esta cuenta no puede escribir ahí; elige otra carpeta.</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What was there before is untouched.</source>
        <translation>{file} no se pudo guardar: {reason}. Lo que había antes está intacto.</translation>
    </message>
    <message>
        <source>{file} could not be understood ({why}); it is kept as {aside}.</source>
        <translation>{file} no se pudo entender ({why}); se conserva como {aside}.</translation>
    </message>
    <message>
        <source>{file} holds no sessions of Partner Overlay; please choose another file.</source>
        <translation>{file} no contiene sesiones de Partner Overlay; elige otro archivo.</translation>
    </message>
    <message>
        <source>{file} is a folder; please give the file a name.</source>
        <translation>{file} es una carpeta; da un nombre al archivo.</translation>
    </message>
    <message>
        <source>{file} was changed by another program, so it was not written over.</source>
        <translation>Otro programa cambió {file}, así que no se escribió encima.</translation>
    </message>
    <message>
        <source>{file} was written by a newer Partner Overlay; please use that one.</source>
        <translation>{file} lo escribió un Partner Overlay más nuevo; usa ese.</translation>
    </message>
    <message>
        <source>{file}, line {line}</source>
        <translation>{file}, línea {line}</translation>
    </message>
    <message>
        <source>{file}: its deck has the id {id}, as {other} has.</source>
        <translation>{file}: su mazo tiene el id {id}, como {other}.</translation>
    </message>
    <message>
        <source>{id} is the id of an earlier prompt too</source>
        <translation>{id} es también el id de una sugerencia anterior</translation>
    </message>
    <message>
        <source>{key} is &quot;{name}&quot;, as an earlier type&apos;s is; this one is left out.</source>
        <translation>{key} es «{name}», como en un tipo anterior; este queda fuera.</translation>
    </message>
    <message>
        <source>{key} of a check-in {whose} {what}; until then it has another.</source>
        <translation>{key} de un check-in {whose} {what}; hasta entonces tiene otro.</translation>
    </message>
    <message>
        <source>{key} {what}.</source>
        <translation>{key} {what}.</translation>
    </message>
    <message>
        <source>{key} {what}; this type is left out until then.</source>
        <translation>{key} {what}; hasta entonces este tipo queda fuera.</translation>
    </message>
    <message>
        <source>{key} {whose} {what}.</source>
        <translation>{key} {whose} {what}.</translation>
    </message>
    <message>
        <source>{meant} is meant, not {found}</source>
        <translation>se espera {meant}, no {found}</translation>
    </message>
    <message>
        <source>{name} did not come with the program, so there is nothing to restore.</source>
        <translation>{name} no vino con el programa, así que no hay nada que recuperar.</translation>
    </message>
    <message>
        <source>{name} has no such check-in any more.</source>
        <translation>{name} ya no tiene ese check-in.</translation>
    </message>
    <message>
        <source>{n} characters</source>
        <translation>{n} caracteres</translation>
    </message>
    <message>
        <source>{n} prompts name no competency; theirs are guesses from their words.</source>
        <translation>{n} sugerencias no nombran competencia; la suya se adivina por sus palabras.</translation>
    </message>
    <message>
        <source>{place}, field “{field}”</source>
        <translation>{place}, campo «{field}»</translation>
    </message>
    <message>
        <source>{place}: {reason}.</source>
        <translation>{place}: {reason}.</translation>
    </message>
    <message>
        <source>{place}: {sentence}</source>
        <translation>{place}: {sentence}</translation>
    </message>
    <message>
        <source>{row}, column {column}</source>
        <translation>{row}, columna {column}</translation>
    </message>
    <message>
        <source>{section} is no section; it would begin with [{section}].</source>
        <translation>{section} no es una sección; empezaría con [{section}].</translation>
    </message>
    <message>
        <source>{trouble} The defaults hold.</source>
        <translation>{trouble} Valen los valores iniciales.</translation>
    </message>
    <message>
        <source>{trouble} The overlay stands where it stands at first.</source>
        <translation>{trouble} El panel está donde está al principio.</translation>
    </message>
    <message>
        <source>{trouble} The shipped session types hold.</source>
        <translation>{trouble} Valen los tipos de sesión que venían con el programa.</translation>
    </message>
    <message>
        <source>{trouble} Until then the defaults hold.</source>
        <translation>{trouble} Hasta entonces valen los valores iniciales.</translation>
    </message>
    <message>
        <source>{trouble} Until then the session types stay as they are.</source>
        <translation>{trouble} Hasta entonces los tipos de sesión quedan como están.</translation>
    </message>
    <message>
        <source>{trouble} Until then the settings stay as they are.</source>
        <translation>{trouble} Hasta entonces los ajustes quedan como están.</translation>
    </message>
    <message>
        <source>{trouble} Until then the shipped types hold.</source>
        <translation>{trouble} Hasta entonces valen los tipos que venían con el programa.</translation>
    </message>
    <message>
        <source>{was}, and a new one begins.</source>
        <translation>{was}, y empieza uno nuevo.</translation>
    </message>
    <message>
        <source>{was}, and the backup of {day} takes its place.</source>
        <translation>{was}, y la copia del {day} ocupa su lugar.</translation>
    </message>
    <message>
        <source>{what} can&apos;t hold control characters.</source>
        <translation>{what} no puede contener caracteres de control.</translation>
    </message>
    <message>
        <source>{what} has room for {most} characters; this has {found}.</source>
        <translation>{what} tiene sitio para {most} caracteres; esto tiene {found}.</translation>
    </message>
    <message>
        <source>{what} has {length}.</source>
        <translation>{what} tiene {length}.</translation>
    </message>
    <message>
        <source>{what} needs at least one word.</source>
        <translation>{what} necesita al menos una palabra.</translation>
    </message>
    <message>
        <source>{what}; until then it is {value}</source>
        <translation>{what}; hasta entonces vale {value}</translation>
    </message>
    <message>
        <source>{words} is no competency that this program knows.</source>
        <translation>{words} no es una competencia que este programa conozca.</translation>
    </message>
    <message>
        <source>{words} words and {n} characters</source>
        <translation>{words} palabras y {n} caracteres</translation>
    </message>
    <message>
        <source>{word} is neither yes nor no.</source>
        <translation>{word} no es ni sí ni no.</translation>
    </message>
    <message>
        <source>{word} is no competency that this program knows</source>
        <translation>{word} no es una competencia que este programa conozca</translation>
    </message>
    <message>
        <source>{word} is none of {words}</source>
        <translation>{word} no es ninguna de {words}</translation>
    </message>
    <message>
        <source>{word} is none of {words}.</source>
        <translation>{word} no es ninguna de {words}.</translation>
    </message>
    <message>
        <source>“Why” can sound like a call to account.</source>
        <translation>«Why» («por qué») puede sonar a pedir cuentas.</translation>
    </message>
    <message>
        <source>“{found}” is a saying: not everybody knows it, and it hardly translates.</source>
        <translation>«{found}» es un dicho: no todos lo conocen, y apenas se traduce.</translation>
    </message>
    <message>
        <source>“{found}” is a verdict, even a kind one.</source>
        <translation>«{found}» es un veredicto, aunque sea amable.</translation>
    </message>
    <message>
        <source>“{found}” is the profession&apos;s language, not the client&apos;s.</source>
        <translation>«{found}» es el lenguaje de la profesión, no el del cliente.</translation>
    </message>
    <message>
        <source>“{found}” judges the coach.</source>
        <translation>«{found}» juzga al coach.</translation>
    </message>
    <message>
        <source>“{found}” leads the client.</source>
        <translation>«{found}» dirige al cliente.</translation>
    </message>
    <message>
        <source>“{found}” leaves some people out.</source>
        <translation>«{found}» deja fuera a algunas personas.</translation>
    </message>
    <message>
        <source>“{found}” says what the client feels before they do.</source>
        <translation>«{found}» dice lo que el cliente siente antes que él.</translation>
    </message>
    <message>
        <source>“{found}” speaks about the client&apos;s person.</source>
        <translation>«{found}» habla de la persona del cliente.</translation>
    </message>
    <message>
        <source>“{mark}” is not how a question ends in this language.</source>
        <translation>«{mark}» no es como termina una pregunta en este idioma.</translation>
    </message>
</context>
<context>
    <name>Session type</name>
    <message>
        <source>30 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>30 min</translation>
    </message>
    <message>
        <source>60 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>60 min</translation>
    </message>
    <message>
        <source>90 min</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>90 min</translation>
    </message>
    <message>
        <source>first session</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <source>last session</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Última sesión</translation>
    </message>
    <message>
        <source>mentor</source>
        <extracomment>The name of a session type that comes with the program; at most 40 characters</extracomment>
        <translation>Mentoría</translation>
    </message>
</context>
<context>
    <name>SessionBar</name>
    <message>
        <source>The session with its check-ins</source>
        <translation>La sesión con sus check-ins</translation>
    </message>
</context>
<context>
    <name>SessionDetails</name>
    <message>
        <source> min ago</source>
        <translation> min atrás</translation>
    </message>
    <message>
        <source>&amp;Began</source>
        <translation>Em&amp;pezó</translation>
    </message>
    <message>
        <source>&amp;Ends at</source>
        <translation>Termina a &amp;las</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Quiet first</source>
        <translation>Prim&amp;ero calma</translation>
    </message>
    <message>
        <source>14:50</source>
        <translation>14:50</translation>
    </message>
    <message>
        <source>A card of mindset before a session begins. Enter begins at once. It is remembered.</source>
        <translation>Una tarjeta de mentalidad antes de que empiece una sesión. Intro empieza enseguida. Se recuerda.</translation>
    </message>
    <message>
        <source>As the type has it</source>
        <translation>Como en el tipo</translation>
    </message>
    <message>
        <source>Change the check-ins of session types</source>
        <translation>Cambiar los check-ins de los tipos de sesión</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Cambiarlos…</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>Drag the joins, or use the arrow keys.</source>
        <translation>Arrastra las uniones o usa las flechas.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>P&amp;rivate session: only the hours are kept</source>
        <translation>Sesión pri&amp;vada: solo se guardan las horas</translation>
    </message>
    <message>
        <source>Ph&amp;ases</source>
        <translation>&amp;Fases</translation>
    </message>
    <message>
        <source>Phases as the session type has them</source>
        <translation>Fases como las tiene el tipo de sesión</translation>
    </message>
    <message>
        <source>Quiet before it begins</source>
        <translation>Calma antes de empezar</translation>
    </message>
    <message>
        <source>in the client&apos;s own words</source>
        <translation>en palabras del cliente</translation>
    </message>
    <message>
        <source>{n} s with a card</source>
        <translation>{n} s con una tarjeta</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Client</source>
        <translation>Cliente</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>SessionPicture</name>
    <message>
        <source>Go to a dot to read what it was: with the pointer, or by ← and →.</source>
        <translation>Ve a un punto para leer qué fue: con el puntero o con ← y →.</translation>
    </message>
</context>
<context>
    <name>SessionTable</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>A key that works in whichever window you are.</source>
        <translation>Una tecla que funciona en cualquier ventana.</translation>
    </message>
    <message>
        <source>A new prompt after</source>
        <translation>Una sugerencia nueva tras</translation>
    </message>
    <message>
        <source>A new prompt fades in, or is there at once.</source>
        <translation>Una sugerencia nueva aparece poco a poco o está ahí al momento.</translation>
    </message>
    <message>
        <source>A private session</source>
        <translation>Una sesión privada</translation>
    </message>
    <message>
        <source>A quiet card for you alone, before the session&apos;s time begins.</source>
        <translation>Una tarjeta en calma solo para ti, antes de que empiece el tiempo de la sesión.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Always solid, in these colours or on this desktop: there is nothing to set.</source>
        <translation>Siempre opaco, con estos colores o en este escritorio: no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <extracomment>As the desktop&apos;s own colours are</extracomment>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Bring it to me</source>
        <translation>Traerlo aquí</translation>
    </message>
    <message>
        <source>Built-in or main screen</source>
        <translation>Pantalla integrada o principal</translation>
    </message>
    <message>
        <source>Card</source>
        <extracomment>A form of the overlay: the whole of it</extracomment>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Check-ins and changes of phase are read out in a session; the call may hear it.</source>
        <translation>Los check-ins y cambios de fase se leen en voz alta en la sesión; puede oírse en la llamada.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Competency numbers</source>
        <translation>Números de competencia</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Decks and prompts</source>
        <translation>Mazos y sugerencias</translation>
    </message>
    <message>
        <source>Decks…</source>
        <translation>Mazos…</translation>
    </message>
    <message>
        <source>Drag the overlay wherever you like. It comes back there, for each arrangement of screens.</source>
        <translation>Arrastra el panel adonde quieras. Vuelve allí con cada disposición de pantallas.</translation>
    </message>
    <message>
        <source>Fading</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>For each session the client&apos;s code, its times and phases, the prompts and check-ins, your marks and the words that you typed, and your review. It stays on this machine, readable by you alone; there is no sound, no picture and no account, and nothing is sent anywhere.</source>
        <translation>De cada sesión, el código del cliente, sus horas y fases, las sugerencias y check-ins, tus marcas, las palabras que escribiste y tu revisión. Todo se queda en este equipo, y solo tú puedes leerlo; no hay sonido, ni imagen, ni cuenta, y no se envía nada a ningún sitio.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>Found: one</source>
        <translation>Encontrado: uno</translation>
    </message>
    <message>
        <source>Found: {n}</source>
        <translation>Encontrados: {n}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>From “{deck}”. Brought back, it can come from the next session on.</source>
        <translation>De «{deck}». Recuperada, puede venir desde la próxima sesión.</translation>
    </message>
    <message>
        <source>Hairline</source>
        <extracomment>A form of the overlay: a thin line at the edge of the screen</extracomment>
        <translation>Línea fina</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>How much you see: time and a prompt, time and phase, or the line alone.</source>
        <translation>Cuánto ves: el tiempo y una sugerencia, el tiempo y la fase, o solo la línea.</translation>
    </message>
    <message>
        <source>How solid it is. It stops where words would become hard to read over a bright call.</source>
        <translation>Lo opaco que es. Se detiene donde sería difícil leer las palabras sobre una llamada clara.</translation>
    </message>
    <message>
        <source>Icon in the tray</source>
        <translation>Icono en la bandeja</translation>
    </message>
    <message>
        <source>It can&apos;t be done on this desktop: others see the overlay.</source>
        <translation>En este escritorio no se puede: otros ven el panel.</translation>
    </message>
    <message>
        <source>It says how the session stands; all it can do is in the overlay&apos;s menu too.</source>
        <translation>Dice cómo va la sesión; todo lo que puede hacer está también en el menú del panel.</translation>
    </message>
    <message>
        <source>Its deck is not here.</source>
        <translation>Su mazo no está aquí.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Su lugar</translation>
    </message>
    <message>
        <source>Keep off shared screens</source>
        <translation>Fuera de pantallas compartidas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Letters of the windows</source>
        <translation>Letra de las ventanas</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>No fading</source>
        <translation>Sin fundido</translation>
    </message>
    <message>
        <source>No prompt is put aside: “Never again” in the menu does that.</source>
        <translation>Ninguna sugerencia está apartada: eso lo hace «Nunca más» en el menú.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Of all that is on the overlay, as far as its screen has room.</source>
        <translation>Para todo lo que hay en el panel, mientras quepa en su pantalla.</translation>
    </message>
    <message>
        <source>Of it only the hours are kept: no prompts, no marks, no words, and no review.</source>
        <translation>De ella solo se guardan las horas: ni sugerencias, ni marcas, ni palabras, ni revisión.</translation>
    </message>
    <message>
        <source>Of the overlay and of every window; all words stay clear to read in each.</source>
        <translation>Para el panel y todas las ventanas; con cualquiera se lee bien.</translation>
    </message>
    <message>
        <source>Only the line</source>
        <translation>Solo la línea</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Partner Overlay {version}</source>
        <translation>Partner Overlay {version}</translation>
    </message>
    <message>
        <source>Privacy and data</source>
        <translation>Privacidad y datos</translation>
    </message>
    <message>
        <source>Put aside for good</source>
        <translation>Apartadas para siempre</translation>
    </message>
    <message>
        <source>Read it</source>
        <translation>Leerla</translation>
    </message>
    <message>
        <source>Read them, add prompts of your own, import, and see what could be said better.</source>
        <translation>Léelos, añade sugerencias propias, importa y mira qué podría decirse mejor.</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Review opens at the end</source>
        <translation>La revisión se abre al terminar</translation>
    </message>
    <message>
        <source>Screen with the camera</source>
        <translation>Pantalla con la cámara</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session type</source>
        <translation>Tipo de sesión</translation>
    </message>
    <message>
        <source>Settle before the start</source>
        <translation>Calma antes del inicio</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show the welcome again</source>
        <translation>Mostrar otra vez la bienvenida</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Start offers this length first; the phases share it.</source>
        <translation>Al iniciar se ofrece primero esta duración; las fases se la reparten.</translation>
    </message>
    <message>
        <source>Start offers this type first; so does a start by one key.</source>
        <translation>Al iniciar se ofrece primero este tipo; también al iniciar con una tecla.</translation>
    </message>
    <message>
        <source>Start with the desktop</source>
        <translation>Empezar con el escritorio</translation>
    </message>
    <message>
        <source>Start, review, history and the others; the overlay has its own size.</source>
        <translation>Inicio, revisión, historial y las demás; el panel tiene su propio tamaño.</translation>
    </message>
    <message>
        <source>Strip</source>
        <extracomment>A form of the overlay: a narrow band with the time and the phase</extracomment>
        <translation>Franja</translation>
    </message>
    <message>
        <source>Tell the screen reader</source>
        <translation>Decirlo al lector de pantalla</translation>
    </message>
    <message>
        <source>The checklist and eleven of the prompts are from “Partnering in Coaching” by Lloyd Sain, Jr., Ed.D., MCC. No endorsement by him or by the International Coaching Federation is implied.</source>
        <translation>La lista y once de las sugerencias son de «Partnering in Coaching», de Lloyd Sain, Jr., Ed.D., MCC. No implica ningún aval suyo ni de la International Coaching Federation.</translation>
    </message>
    <message>
        <source>The edition of the ICF&apos;s competencies whose numbers prompts and reviews show.</source>
        <translation>La edición de las competencias de la ICF cuyos números muestran sugerencias y revisiones.</translation>
    </message>
    <message>
        <source>The file of settings</source>
        <translation>El archivo de ajustes</translation>
    </message>
    <message>
        <source>The overlay</source>
        <translation>El panel</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>The program is there when you log in, out of sight; no session starts by itself.</source>
        <translation>Al entrar en el escritorio, el programa arranca sin verse; ninguna sesión empieza sola.</translation>
    </message>
    <message>
        <source>The program&apos;s own words; prompts stay in the language of their deck.</source>
        <translation>Las palabras del programa; las sugerencias quedan en el idioma de su mazo.</translation>
    </message>
    <message>
        <source>The time moves every second; without it, in whole minutes, which is calmer.</source>
        <translation>El tiempo avanza cada segundo; sin esto, en minutos enteros, lo que da más calma.</translation>
    </message>
    <message>
        <source>There is one screen, so the overlay stands on it, under the lens.</source>
        <translation>Hay una pantalla, así que el panel está en ella, bajo la lente.</translation>
    </message>
    <message>
        <source>There the overlay stands, under the lens, so that you look at your client.</source>
        <translation>Ahí está el panel, bajo la lente, para que mires a tu cliente.</translation>
    </message>
    <message>
        <source>This desktop and your data</source>
        <translation>Este escritorio y tus datos</translation>
    </message>
    <message>
        <source>This desktop can&apos;t leave a window out of what is shared: whoever sees the whole screen sees the overlay. Share one window, or blank the overlay with one key.</source>
        <translation>Este escritorio no puede dejar una ventana fuera de lo que se comparte: quien ve toda la pantalla ve el panel. Comparte una ventana, o haz invisible el panel con una tecla.</translation>
    </message>
    <message>
        <source>This desktop shows no tray now. All that it would offer is in the overlay&apos;s menu.</source>
        <translation>Este escritorio no muestra bandeja ahora. Todo lo que ofrecería está en el menú del panel.</translation>
    </message>
    <message>
        <source>Time gone</source>
        <extracomment>Since the session began</extracomment>
        <translation>Tiempo pasado</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>What the large figures say about the session&apos;s time.</source>
        <translation>Lo que dicen las cifras grandes sobre el tiempo de la sesión.</translation>
    </message>
    <message>
        <source>What this program can and cannot see</source>
        <translation>Qué puede ver este programa y qué no</translation>
    </message>
    <message>
        <source>What works here and what does not; “partner-overlay doctor” says the same.</source>
        <translation>Qué funciona aquí y qué no; «partner-overlay doctor» dice lo mismo.</translation>
    </message>
    <message>
        <source>When words change</source>
        <translation>Cuando cambian las palabras</translation>
    </message>
    <message>
        <source>When you share the screen in a call, others do not see the overlay.</source>
        <translation>Cuando compartes la pantalla en una llamada, otros no ven el panel.</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where your data is</source>
        <translation>Dónde están tus datos</translation>
    </message>
    <message>
        <source>While the pointer is on it, it is kept or a check-in waits, a prompt stays.</source>
        <translation>Una sugerencia se queda mientras el puntero está sobre ella, está fija o espera un check-in.</translation>
    </message>
    <message>
        <source>With a sentence for your client, and one for the coaching agreement.</source>
        <translation>Con una frase para tu cliente y otra para el acuerdo de coaching.</translation>
    </message>
    <message>
        <source>Without it a review waits as a line in the menu, until you have time for it.</source>
        <translation>Sin esto, una revisión espera como línea del menú hasta que tengas tiempo.</translation>
    </message>
    <message>
        <source>Your decks</source>
        <translation>Tus mazos</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>only when I ask</source>
        <translation>solo cuando lo pido</translation>
    </message>
    <message>
        <source>the type&apos;s own</source>
        <translation>la del tipo</translation>
    </message>
    <message>
        <source>{file} can be edited by hand: what you change there counts as soon as it is saved.</source>
        <translation>{file} se puede editar a mano: lo que cambias allí cuenta en cuanto se guarda.</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Restore defaults</source>
        <translation>Recuperar los valores iniciales</translation>
    </message>
    <message>
        <source>Sets all on this page as it was at first; Undo brings yours again.</source>
        <translation>Pone todo lo de esta página como estaba al principio; Deshacer devuelve lo tuyo.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Takes the last change back</source>
        <translation>Deshace el último cambio</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Settle</name>
    <message>
        <source>Begins in {n} s</source>
        <translation>Empieza en {n} s</translation>
    </message>
    <message>
        <source>Practise: {what}</source>
        <translation>Practicar: {what}</translation>
    </message>
    <message>
        <source>Process is yours to hold</source>
        <translation>El proceso es tuyo</translation>
    </message>
    <message>
        <source>You hold the process; the client holds the content.</source>
        <translation>Tú llevas el proceso; el cliente lleva el contenido.</translation>
    </message>
</context>
<context>
    <name>SettlePage</name>
    <message>
        <source>&amp;Begin now</source>
        <translation>&amp;Empezar ya</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>SightSwitch</name>
    <message>
        <source>All that fit</source>
        <translation>Todas las que coinciden</translation>
    </message>
    <message>
        <source>How many sessions</source>
        <translation>Cuántas sesiones</translation>
    </message>
    <message>
        <source>Item by item</source>
        <translation>Punto por punto</translation>
    </message>
    <message>
        <source>Last 12</source>
        <translation>Últimas 12</translation>
    </message>
    <message>
        <source>Last 50</source>
        <translation>Últimas 50</translation>
    </message>
    <message>
        <source>Phase times</source>
        <translation>Tiempos de fase</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>A session is running already. End it first.</source>
        <translation>Ya hay una sesión en marcha. Termínala primero.</translation>
    </message>
    <message>
        <source>A session lasts between one minute and twelve hours.</source>
        <translation>Una sesión dura entre un minuto y doce horas.</translation>
    </message>
    <message>
        <source>A time of day looks like 14:50.</source>
        <translation>Una hora del día es como 14:50.</translation>
    </message>
    <message>
        <source>Agreement ends at {n} min</source>
        <translation>El acuerdo termina a los {n} min</translation>
    </message>
    <message>
        <source>Exploration ends at {n} min</source>
        <translation>La exploración termina a los {n} min</translation>
    </message>
    <message>
        <source>Parked last time: {topics}</source>
        <translation>Pendiente de la última vez: {topics}</translation>
    </message>
    <message>
        <source>That makes {length}.</source>
        <translation>Eso son {length}.</translation>
    </message>
    <message>
        <source>That time is over already.</source>
        <translation>Esa hora ya pasó.</translation>
    </message>
    <message>
        <source>This looks like a name. Initials or a code keep it private.</source>
        <translation>Esto parece un nombre. Unas iniciales o un código lo mantienen privado.</translation>
    </message>
    <message>
        <source>With none ticked, all decks take part.</source>
        <translation>Si no marcas ninguno, participan todos los mazos.</translation>
    </message>
    <message>
        <source>{when} · {check-in} ({number})</source>
        <translation>{when} · {check-in} ({number})</translation>
    </message>
</context>
<context>
    <name>StartFoot</name>
    <message>
        <source>&amp;Decks…</source>
        <translation>&amp;Mazos…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Hel&amp;p…</source>
        <translation>A&amp;yuda…</translation>
    </message>
    <message>
        <source>Settin&amp;gs…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>This sess&amp;ion…</source>
        <translation>Esta &amp;sesión…</translation>
    </message>
    <message>
        <source>This session</source>
        <translation>Esta sesión</translation>
    </message>
    <message>
        <source>folded away</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>desplegado</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>Start a session</source>
        <translation>Iniciar una sesión</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>min</source>
        <extracomment>Minutes, beside a large number</extracomment>
        <translation>min</translation>
    </message>
    <message>
        <source>min gone</source>
        <extracomment>Minutes since the session began</extracomment>
        <translation>min pasados</translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>{status}; a check-in waits</source>
        <translation>{status}; espera un check-in</translation>
    </message>
    <message>
        <source>{status}; clicks go through</source>
        <translation>{status}; los clics lo atraviesan</translation>
    </message>
</context>
<context>
    <name>Trends</name>
    <message>
        <source>Counting: {n} of {sessions} so far</source>
        <translation>Contando: {n} de {sessions} hasta ahora</translation>
    </message>
    <message>
        <source>Phases, 0 to {time}</source>
        <translation>Fases, de 0 a {time}</translation>
    </message>
    <message>
        <source>clearly</source>
        <translation>con claridad</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>no corresponde</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>not noticed</source>
        <translation>no lo noté</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>no se dijo</translation>
    </message>
    <message>
        <source>nothing noted</source>
        <translation>nada anotado</translation>
    </message>
    <message>
        <source>planned end</source>
        <translation>final previsto</translation>
    </message>
    <message>
        <source>planned turn</source>
        <translation>cambio previsto</translation>
    </message>
    <message>
        <source>said once</source>
        <translation>dicho una vez</translation>
    </message>
    <message>
        <source>said or offered</source>
        <translation>dicho u ofrecido</translation>
    </message>
    <message>
        <source>said or offered once</source>
        <translation>dicho u ofrecido una vez</translation>
    </message>
    <message>
        <source>said or offered {n} times</source>
        <translation>dicho u ofrecido {n} veces</translation>
    </message>
    <message>
        <source>said {n} times in {sessions}</source>
        <translation>dicho {n} veces en {sessions}</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>sin número</translation>
    </message>
    <message>
        <source>{phase} {time}</source>
        <translation>{phase} {time}</translation>
    </message>
    <message>
        <source>{planned} planned, {used} used</source>
        <translation>{planned} previstos, {used} usados</translation>
    </message>
</context>
<context>
    <name>TroubleBar</name>
    <message>
        <source>Look again</source>
        <translation>Volver a mirar</translation>
    </message>
</context>
<context>
    <name>TurnRow</name>
    <message>
        <source>did not come</source>
        <translation>no llegó</translation>
    </message>
    <message>
        <source>{what}: did not come</source>
        <translation>{what}: no llegó</translation>
    </message>
</context>
<context>
    <name>TypeFormPart</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Duración</translation>
    </message>
    <message>
        <source>&amp;Phases</source>
        <translation>&amp;Fases</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Dó&amp;nde</translation>
    </message>
    <message>
        <source>Anywhere in the coaching</source>
        <translation>En cualquier punto del coaching</translation>
    </message>
    <message>
        <source>Change the check-ins of session types</source>
        <translation>Cambiar los check-ins de los tipos de sesión</translation>
    </message>
    <message>
        <source>Change them…</source>
        <translation>Cambiarlos…</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Check-ins</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Mazos</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>N&amp;ombre</translation>
    </message>
    <message>
        <source>Phases as they usually are</source>
        <translation>Fases como suelen ser</translation>
    </message>
    <message>
        <source>The first session with a client</source>
        <translation>La primera sesión con un cliente</translation>
    </message>
    <message>
        <source>The last session with a client</source>
        <translation>La última sesión con un cliente</translation>
    </message>
    <message>
        <source>Usual phases</source>
        <translation>Fases habituales</translation>
    </message>
    <message>
        <source>Where it stands in the coaching</source>
        <translation>En qué punto del coaching está</translation>
    </message>
</context>
<context>
    <name>Types</name>
    <message>
        <source>1 check-in</source>
        <translation>1 check-in</translation>
    </message>
    <message>
        <source>new type</source>
        <translation>tipo nuevo</translation>
    </message>
    <message>
        <source>{n} check-ins</source>
        <translation>{n} check-ins</translation>
    </message>
</context>
<context>
    <name>TypesSide</name>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Dele&amp;te</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Delete this session type</source>
        <translation>Eliminar este tipo de sesión</translation>
    </message>
    <message>
        <source>Dupl&amp;icate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <source>Duplicate this session type</source>
        <translation>Duplicar este tipo de sesión</translation>
    </message>
    <message>
        <source>Move it down, Alt and arrow down</source>
        <translation>Bajarlo, Alt y flecha abajo</translation>
    </message>
    <message>
        <source>Move it up, Alt and arrow up</source>
        <translation>Subirlo, Alt y flecha arriba</translation>
    </message>
    <message>
        <source>New session type</source>
        <translation>Tipo de sesión nuevo</translation>
    </message>
    <message>
        <source>Session types</source>
        <translation>Tipos de sesión</translation>
    </message>
</context>
<context>
    <name>TypesWindow</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Restore shipped types</source>
        <translation>&amp;Recuperar los de origen</translation>
    </message>
    <message>
        <source>Session types</source>
        <translation>Tipos de sesión</translation>
    </message>
    <message>
        <source>Und&amp;o</source>
        <translation>Des&amp;hacer</translation>
    </message>
</context>
<context>
    <name>TypingField</name>
    <message>
        <source>words left: {count}</source>
        <translation>palabras que quedan: {count}</translation>
    </message>
    <message>
        <source>{count} left</source>
        <translation>quedan {count}</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>back</source>
        <extracomment>Going back to the prompt before</extracomment>
        <translation>atrás</translation>
    </message>
    <message>
        <source>check-in dismissed</source>
        <translation>check-in descartado</translation>
    </message>
    <message>
        <source>check-in later</source>
        <translation>check-in más tarde</translation>
    </message>
    <message>
        <source>check-in offered</source>
        <translation>check-in ofrecido</translation>
    </message>
    <message>
        <source>end</source>
        <extracomment>“Undo: end”: the end of the session</extracomment>
        <translation>fin</translation>
    </message>
    <message>
        <source>going on</source>
        <translation>seguir</translation>
    </message>
    <message>
        <source>how prompts change</source>
        <translation>cómo cambian las sugerencias</translation>
    </message>
    <message>
        <source>keeping the prompt</source>
        <extracomment>The prompt was pinned</extracomment>
        <translation>mantener la sugerencia</translation>
    </message>
    <message>
        <source>mark</source>
        <extracomment>A moment marked by the coach</extracomment>
        <translation>marca</translation>
    </message>
    <message>
        <source>more time</source>
        <translation>más tiempo</translation>
    </message>
    <message>
        <source>never again</source>
        <translation>nunca más</translation>
    </message>
    <message>
        <source>next prompt</source>
        <translation>sugerencia siguiente</translation>
    </message>
    <message>
        <source>not this session</source>
        <translation>no en esta sesión</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>parked topic</source>
        <extracomment>A topic kept for the next session</extracomment>
        <translation>tema pendiente</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pausa</translation>
    </message>
    <message>
        <source>phase</source>
        <extracomment>Each of these stands after “Undo: ”, as a noun: going to another phase</extracomment>
        <translation>fase</translation>
    </message>
    <message>
        <source>said</source>
        <extracomment>The prompt was marked as said</extracomment>
        <translation>dicho</translation>
    </message>
    <message>
        <source>seen</source>
        <extracomment>The sentence at time was seen and put away</extracomment>
        <translation>visto</translation>
    </message>
    <message>
        <source>start</source>
        <extracomment>“Undo: start”: the start of the session</extracomment>
        <translation>inicio</translation>
    </message>
    <message>
        <source>wrap-up</source>
        <translation>ir cerrando</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>A check-in waits, without a sound, until you answer it.</source>
        <translation>Un check-in espera, sin ruido, hasta que respondes.</translation>
    </message>
    <message>
        <source>A moment worth remembering gets a mark.</source>
        <translation>Un momento que vale la pena recordar recibe una marca.</translation>
    </message>
    <message>
        <source>A prompt that does not fit gives way to the next.</source>
        <translation>Una sugerencia que no encaja cede el paso a la siguiente.</translation>
    </message>
    <message>
        <source>A small, quiet surface under your camera keeps the time, the phases and one prompt for you, so that you can be with your client.</source>
        <translation>Una pequeña superficie en calma bajo tu cámara lleva el tiempo, las fases y una sugerencia por ti, para que puedas estar con tu cliente.</translation>
    </message>
    <message>
        <source>All of it can be changed later, in the settings.</source>
        <translation>Todo se puede cambiar después, en los ajustes.</translation>
    </message>
    <message>
        <source>An hour in one minute</source>
        <translation>Una hora en un minuto</translation>
    </message>
    <message>
        <source>At time you are told once, in words that let the client choose.</source>
        <translation>Al llegar la hora se te avisa una vez, con palabras que dejan elegir al cliente.</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Tarjeta</translation>
    </message>
    <message>
        <source>End the rehearsal</source>
        <translation>Terminar el ensayo</translation>
    </message>
    <message>
        <source>Every {n} min</source>
        <translation>Cada {n} min</translation>
    </message>
    <message>
        <source>Hairline</source>
        <translation>Línea fina</translation>
    </message>
    <message>
        <source>How long is a session, usually?</source>
        <translation>¿Cuánto suele durar una sesión?</translation>
    </message>
    <message>
        <source>How much shall the overlay show?</source>
        <translation>¿Cuánto debe mostrar el panel?</translation>
    </message>
    <message>
        <source>I keep a small clock and a question card on my screen. Nothing is recorded.</source>
        <translation>Tengo en pantalla un pequeño reloj y una tarjeta con preguntas. No se graba nada.</translation>
    </message>
    <message>
        <source>Look under your camera: an hour goes by, sixty times as fast. Click along if you like. It counts in no log and no trend.</source>
        <translation>Mira bajo tu cámara: pasa una hora, sesenta veces más rápido. Haz clic si quieres. No cuenta en ningún registro ni tendencia.</translation>
    </message>
    <message>
        <source>On to exploration: no phase moves unless you say so.</source>
        <translation>Pasamos a la exploración: ninguna fase cambia si no lo dices tú.</translation>
    </message>
    <message>
        <source>One that was said is noted, for your review afterwards.</source>
        <translation>Lo que se dijo queda anotado para tu revisión posterior.</translation>
    </message>
    <message>
        <source>Only when I ask</source>
        <translation>Solo cuando lo pido</translation>
    </message>
    <message>
        <source>Rehearse for one minute</source>
        <translation>Ensayar un minuto</translation>
    </message>
    <message>
        <source>Rehearse once more</source>
        <translation>Ensayar otra vez</translation>
    </message>
    <message>
        <source>Start a session…</source>
        <translation>Iniciar una sesión…</translation>
    </message>
    <message>
        <source>Strip</source>
        <translation>Franja</translation>
    </message>
    <message>
        <source>That is how it goes.</source>
        <translation>Así funciona.</translation>
    </message>
    <message>
        <source>That was an hour.</source>
        <translation>Eso ha sido una hora.</translation>
    </message>
    <message>
        <source>The session begins with the agreement, and a prompt for it.</source>
        <translation>La sesión empieza con el acuerdo, y una sugerencia para él.</translation>
    </message>
    <message>
        <source>Two experts meet: you know how to work together, your client knows what it is about. So every prompt invites, and none gives advice.</source>
        <translation>Se encuentran dos expertos: tú sabes cómo trabajar juntos, tu cliente sabe de qué se trata. Por eso cada sugerencia invita, y ninguna da consejos.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>When does the prompt change?</source>
        <translation>¿Cuándo cambia la sugerencia?</translation>
    </message>
    <message>
        <source>When you are ready, start your own.</source>
        <translation>Cuando quieras, empieza la tuya.</translation>
    </message>
    <message>
        <source>You may tell your client: “{sentence}”</source>
        <translation>Puedes decir a tu cliente: «{sentence}»</translation>
    </message>
    <message>
        <source>and whenever you ask</source>
        <translation>y siempre que lo pidas</translation>
    </message>
    <message>
        <source>and with a new phase</source>
        <translation>y con una fase nueva</translation>
    </message>
    <message>
        <source>the phases alone</source>
        <translation>solo las fases</translation>
    </message>
    <message>
        <source>the time and the phases</source>
        <translation>el tiempo y las fases</translation>
    </message>
    <message>
        <source>the time, the phases and a prompt</source>
        <translation>el tiempo, las fases y una sugerencia</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
</context>
<context>
    <name>WelcomeWindow</name>
    <message>
        <source>Welcome</source>
        <translation>Te damos la bienvenida</translation>
    </message>
    <message>
        <source>Welcome to Partner Overlay</source>
        <translation>Te damos la bienvenida a Partner Overlay</translation>
    </message>
</context>
<context>
    <name>WhenChoice</name>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>De … a …</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Últimos 12 meses</translation>
    </message>
    <message>
        <source>Last 3 months</source>
        <translation>Últimos 3 meses</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>WordsField</name>
    <message>
        <source>Room for {n} more characters</source>
        <translation>Caben {n} caracteres más</translation>
    </message>
    <message>
        <source>{n} characters too many: it is not kept like this.</source>
        <translation>{n} caracteres de más: así no se guarda.</translation>
    </message>
</context>
<context>
    <name>_Drawing</name>
    <message>
        <source>The session as a picture</source>
        <translation>La sesión como imagen</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>What the shapes stand for</source>
        <translation>Qué significan las formas</translation>
    </message>
</context>
</TS>
