// The block in the editor: a placeholder, and the options in the sidebar. The names, values and defaults of the
// options are those of block.json.
( function ( blocks, blockEditor, components, element, i18n ) {
	const { createElement: el, Fragment } = element;
	const { __ } = i18n;
	const NAME = 'tweeluik/tweeluik';

	const icon = el(
		'svg',
		{ viewBox: '0 0 32 32', xmlns: 'http://www.w3.org/2000/svg' },
		el( 'path', { d: 'M3 6l11-3v26L3 26z' } ),
		el( 'path', { d: 'M29 6L18 3v26l11-3z' } )
	);

	const CONTROLS = [
		{
			name: 'relation',
			label: __( 'Who are the two?', 'tweeluik' ),
			help: __( 'People can still change this themselves.', 'tweeluik' ),
			values: {
				'parent-professional': __( 'Parent and professional', 'tweeluik' ),
				'parent-teacher': __( 'Parent and teacher', 'tweeluik' ),
				'client-worker': __( 'Client and social worker', 'tweeluik' ),
				'patient-carer': __( 'Patient and care provider', 'tweeluik' ),
				'informal-carer': __( 'Informal carer and care provider', 'tweeluik' ),
				'youth-worker': __( 'Young person and youth worker', 'tweeluik' ),
				'pupil-teacher': __( 'Pupil and teacher', 'tweeluik' ),
				'coachee-coach': __( 'Someone with a coach, and the coach', 'tweeluik' ),
				'resident-official': __( 'Resident and civil servant', 'tweeluik' ),
				colleagues: __( 'Two colleagues', 'tweeluik' ),
				own: __( 'Somebody else', 'tweeluik' ),
			},
		},
		{
			name: 'form',
			label: __( 'How many questions?', 'tweeluik' ),
			help: __( 'People can change this too.', 'tweeluik' ),
			values: {
				mini: __( 'Short: 6 themes', 'tweeluik' ),
				short: __( 'Standard: 12 themes', 'tweeluik' ),
				long: __( 'Long: 12 themes, with more questions', 'tweeluik' ),
			},
		},
		{
			name: 'mode',
			label: __( 'Where does it begin?', 'tweeluik' ),
			values: {
				start: __( 'At the start', 'tweeluik' ),
				pair: __( 'Together on one device, at once', 'tweeluik' ),
				solo: __( 'With one person alone, at once', 'tweeluik' ),
				workshop: __( 'At a workshop with a group', 'tweeluik' ),
			},
		},
		{
			name: 'keep',
			label: __( 'Keep answers?', 'tweeluik' ),
			values: {
				ask: __( 'Yes, if they want to', 'tweeluik' ),
				never: __( 'No, everything is erased', 'tweeluik' ),
			},
		},
		{
			name: 'lang',
			label: __( 'Language', 'tweeluik' ),
			values: {
				'': __( 'That of the page', 'tweeluik' ),
				nl: 'Nederlands',
				en: 'English',
			},
		},
		{
			name: 'address',
			label: __( 'How does Tweeluik address people?', 'tweeluik' ),
			help: __( 'In Dutch only.', 'tweeluik' ),
			values: {
				je: __( 'With je', 'tweeluik' ),
				u: __( 'With u', 'tweeluik' ),
			},
		},
		{
			name: 'heading-level',
			label: __( 'Which heading does Tweeluik get?', 'tweeluik' ),
			help: __( 'Below the title of the page, heading 2 fits.', 'tweeluik' ),
			values: {
				1: __( 'Heading 1', 'tweeluik' ),
				2: __( 'Heading 2', 'tweeluik' ),
				3: __( 'Heading 3', 'tweeluik' ),
				4: __( 'Heading 4', 'tweeluik' ),
			},
		},
	];

	function Control( { name, label, help, values, attributes, setAttributes } ) {
		return el( components.SelectControl, {
			label,
			help,
			value: attributes[ name ],
			options: blocks
				.getBlockType( NAME )
				.attributes[ name ].enum.map( ( value ) => ( { value, label: values[ value ] } ) ),
			onChange: ( value ) => setAttributes( { [ name ]: value } ),
			__next40pxDefaultSize: true,
			__nextHasNoMarginBottom: true,
		} );
	}

	function Edit( { attributes, setAttributes } ) {
		const [ relation, form ] = CONTROLS;
		return el(
			Fragment,
			null,
			el(
				blockEditor.InspectorControls,
				null,
				el(
					components.PanelBody,
					{ title: __( 'Options', 'tweeluik' ) },
					CONTROLS.map( ( control ) =>
						el( Control, { key: control.name, ...control, attributes, setAttributes } )
					),
					el(
						'p',
						null,
						__(
							'Every script of this page can read what people answer, also a script for statistics, chat or advertisements.',
							'tweeluik'
						)
					)
				)
			),
			el(
				'div',
				blockEditor.useBlockProps(),
				el(
					components.Placeholder,
					{
						icon,
						label: 'Tweeluik',
						instructions: __( 'Visitors can use Tweeluik here. Choose the options in the sidebar.', 'tweeluik' ),
					},
					el(
						'p',
						null,
						relation.values[ attributes.relation ],
						el( 'br' ),
						form.values[ attributes.form ]
					)
				)
			)
		);
	}

	blocks.registerBlockType( NAME, { icon, edit: Edit, save: () => null } );
} )( window.wp.blocks, window.wp.blockEditor, window.wp.components, window.wp.element, window.wp.i18n );
